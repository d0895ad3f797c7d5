import { Check, Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { forStaff, mayRead, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";

/** The level at which an organization or a person completed the tasks of a year. Commendation depends on it (article 0, A0-12 and A0-17). */
@ObjectType({
  description: bilingual(
    "Mức độ hoàn thành nhiệm vụ của một tổ chức hoặc cá nhân trong một năm",
    "The task completion of an organization or a person in a year",
  ),
})
@Entity({ tableName: "task_completion" })
@Unique({ properties: ["organizationId", "year"] })
@Unique({ properties: ["personId", "year"] })
@Check({ name: "task_completion_one_subject", expression: "(organization_id is null) <> (person_id is null)" })
export class TaskCompletion extends BaseRecord {
  @ReferenceTo(() => Organization, {
    nullable: true,
    index: false,
    description: ["Tổ chức được đánh giá; nếu không, nêu cá nhân", "The organization, unless a person is given"],
  })
  organizationId?: string | null;

  @ReferenceTo(() => Person, {
    nullable: true,
    index: false,
    description: ["Cá nhân được đánh giá; nếu không, nêu tổ chức", "The person, unless an organization is given"],
  })
  personId?: string | null;

  @Whole("Năm đánh giá, từ 1948", "The year of the assessment, from 1948", { level: PUBLIC })
  year!: number;

  @Choice(TaskCompletionLevel, "Mức độ hoàn thành nhiệm vụ", "The level of task completion", { level: PUBLIC })
  level!: TaskCompletionLevel;
}

// The level of a person is an evaluation (INTERNAL). The level of an organization is published.
restrictRecords(TaskCompletion, (caller) => (mayRead(caller, forStaff) ? undefined : { personId: null }));

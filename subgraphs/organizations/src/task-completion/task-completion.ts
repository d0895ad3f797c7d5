import { Check, Entity, Unique } from "@mikro-orm/decorators/legacy";
import { bilingual } from "@thidua/base/locale";
import { Choice, ReferenceTo, Whole } from "@thidua/kit/model/columns";
import { BaseRecord } from "@thidua/kit/model/database";
import { forStaff, mayRead, PUBLIC, restrictRecords } from "@thidua/kit/model/visibility";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";

/** How well a body or a person completed the tasks of a year: what commendation is judged by (article 0, A0-12 and A0-17). */
@ObjectType({
  description: bilingual(
    "Mức độ hoàn thành nhiệm vụ của một tổ chức hoặc cá nhân trong một năm",
    "Task completion of a body or a person in a year",
  ),
})
@Entity({ tableName: "task_completion" })
@Unique({ properties: ["organizationId", "year"] })
@Unique({ properties: ["personId", "year"] })
@Check({ name: "task_completion_one_subject", expression: "(organization_id is null) <> (person_id is null)" })
export class TaskCompletion extends BaseRecord {
  @ReferenceTo(() => Organization, { nullable: true, index: false })
  organizationId?: string | null;

  @ReferenceTo(() => Person, { nullable: true, index: false })
  personId?: string | null;

  @Whole("Năm đánh giá", "The year", { level: PUBLIC })
  year!: number;

  @Choice(TaskCompletionLevel, "Mức độ", "The level", { level: PUBLIC })
  level!: TaskCompletionLevel;
}

// What a person achieved is an evaluation (visibility: internal); what a body achieved is reported in public.
restrictRecords(TaskCompletion, (caller) => (mayRead(caller, forStaff) ? undefined : { personId: null }));

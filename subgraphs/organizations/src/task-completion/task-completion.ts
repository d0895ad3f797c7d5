import { Check, Entity, Enum, ManyToOne, Property, Unique } from "@mikro-orm/decorators/legacy";
import { BaseRecord } from "@thidua/kit/model/database";
import { forStaff, mayRead, Public, restrictRecords } from "@thidua/kit/model/visibility";
import { TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Field, Int, ObjectType } from "type-graphql";
import { Organization } from "../organization/organization.js";
import { Person } from "../person/person.js";

/** How well a body or a person completed the tasks of a year: what commendation is judged by (article 0, A0-12 and A0-17). */
@ObjectType({
  description:
    "Mức độ hoàn thành nhiệm vụ của một tổ chức hoặc cá nhân trong một năm. Task completion of a body or a person in a year.",
})
@Entity({ tableName: "task_completion" })
@Unique({ properties: ["organizationId", "year"] })
@Unique({ properties: ["personId", "year"] })
@Check({ name: "task_completion_one_subject", expression: "(organization_id is null) <> (person_id is null)" })
export class TaskCompletion extends BaseRecord {
  @ManyToOne({ entity: () => Organization, mapToPk: true, fieldName: "organization_id", nullable: true })
  organizationId?: string | null;

  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: "person_id", nullable: true })
  personId?: string | null;

  @Public()
  @Field(() => Int, { description: "Năm đánh giá. The year." })
  @Property({ type: "integer" })
  year!: number;

  @Public()
  @Field(() => TaskCompletionLevel, { description: "Mức độ. The level." })
  @Enum({ items: () => TaskCompletionLevel, type: "string" })
  level!: TaskCompletionLevel;
}

// What a person achieved is an evaluation (visibility: internal); what a body achieved is reported in public.
restrictRecords(TaskCompletion, (caller) => (mayRead(caller, forStaff) ? undefined : { personId: null }));

import { Entity, Index, Property } from "@mikro-orm/decorators/legacy";
import { ListProperty } from "@thidua/kit/model/database";
import { DateScalar } from "@thidua/kit/model/scalars";
import { SearchableRecord } from "@thidua/kit/model/search";
import { Public } from "@thidua/kit/model/visibility";
import { CommendationStep, InitiativeKind, TargetGroup, TaskCompletionLevel } from "@thidua/vocabulary/enumerations";
import { Directive, Field, Int, ObjectType } from "type-graphql";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import { CommendationBasis } from "./commendation-basis.js";

/** What a campaign or a yearly plan states about commendation: its own words, and what could be read in them. */
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Quy định về khen thưởng của một phong trào, kế hoạch. What a campaign or plan states about commendation.",
})
@Entity({ tableName: "commendation_policy" })
export class CommendationPolicy extends SearchableRecord {
  @Public()
  @Field(() => String, { description: "Nguyên văn. The statement verbatim." })
  @Property({ type: "text" })
  statement!: string;

  @Public()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Ngày nêu (ngày của kế hoạch, ngày phát động); null khi không rõ. Day of the statement; null when unknown.",
  })
  @Property({ type: "date", nullable: true })
  @Index()
  statedOn?: string | null;

  @Public()
  @Field(() => Int, { description: "Thứ tự trong phong trào, kế hoạch. Position within the campaign or plan." })
  @Property({ type: "integer" })
  position!: number;

  @Property({ type: "uuid" })
  @Index()
  organizationId!: string;

  @Property({ type: "uuid", nullable: true })
  @Index()
  campaignId?: string | null;

  @Property({ type: "uuid", nullable: true })
  @Index()
  emulationPlanId?: string | null;

  /** By code: which row of the catalog is meant follows from the day of the statement. */
  @ListProperty()
  principleCodes: string[] = [];

  /** By code, as above. */
  @ListProperty()
  commendationTypeCodes: string[] = [];

  @Public()
  @Field(() => [AwardSubjectKind], { description: "Đối tượng khen thưởng được nêu. Kinds of subjects it names." })
  @ListProperty()
  subjectKinds: AwardSubjectKind[] = [];

  @Public()
  @Field(() => [TargetGroup], { description: "Nhóm được quan tâm, chú trọng. Groups that get special attention." })
  @ListProperty()
  priorityGroups: TargetGroup[] = [];

  @Public()
  @Field(() => [CommendationBasis], { description: "Cơ sở để khen thưởng. On what commendation is based." })
  @ListProperty()
  bases: CommendationBasis[] = [];

  @Public()
  @Field(() => [TaskCompletionLevel], {
    description: "Mức độ hoàn thành nhiệm vụ được nêu. Levels of task completion it names.",
  })
  @ListProperty()
  taskCompletionLevels: TaskCompletionLevel[] = [];

  @Public()
  @Field(() => [InitiativeKind], { description: "Loại sáng kiến, đề tài được nêu. Kinds of initiatives it names." })
  @ListProperty()
  initiativeKinds: InitiativeKind[] = [];

  @Public()
  @Field(() => [CommendationStep], { description: "Các bước xét được nêu. Steps it names." })
  @ListProperty()
  steps: CommendationStep[] = [];

  override searchableTexts() {
    return [this.statement];
  }
}

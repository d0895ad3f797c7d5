import { bilingual } from "@thidua/base/locale";
import { CreateRecordInput } from "@thidua/kit/graph/mutations";
import { ColumnInput } from "@thidua/kit/model/fields";
import type {
  CommendationStep,
  InitiativeKind,
  TargetGroup,
  TaskCompletionLevel,
} from "@thidua/vocabulary/enumerations";
import { InputType } from "type-graphql";
import type { AwardSubjectKind } from "../award-form/award-subject-kind.js";
import type { CommendationBasis } from "./commendation-basis.js";
import { CommendationPolicy } from "./commendation-policy.js";

@InputType({
  description: bilingual("Dữ liệu để thêm một quy định về khen thưởng", "The input of createCommendationPolicy"),
})
export class CreateCommendationPolicyInput extends CreateRecordInput {
  @ColumnInput(CommendationPolicy)
  statement!: string;

  @ColumnInput(CommendationPolicy)
  statedOn?: string | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  position?: number | null;

  @ColumnInput(CommendationPolicy)
  organizationId!: string;

  @ColumnInput(CommendationPolicy)
  campaignId?: string | null;

  @ColumnInput(CommendationPolicy)
  emulationPlanId?: string | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  principleCodes?: string[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  commendationTypeCodes?: string[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  subjectKinds?: AwardSubjectKind[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  priorityGroups?: TargetGroup[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  bases?: CommendationBasis[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  taskCompletionLevels?: TaskCompletionLevel[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  initiativeKinds?: InitiativeKind[] | null;

  @ColumnInput(CommendationPolicy, { nullable: true })
  steps?: CommendationStep[] | null;
}

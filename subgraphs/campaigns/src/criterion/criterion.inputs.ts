import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { ColumnInput, InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { ID, InputType } from "type-graphql";
import { CampaignCriterion } from "./criterion.js";
import {
  CriterionBeneficiary,
  type CriterionMetric,
  CriterionOperator,
  CriterionPeriod,
  CriterionUnit,
} from "./criterion-enums.js";

@InputType({ description: bilingual("Một tiêu chí", "A criterion") })
export class CriterionInput extends RecordInput {
  @ColumnInput(CampaignCriterion)
  metric!: CriterionMetric;

  @InputField(
    () => CriterionOperator,
    "Phép so sánh với ngưỡng; mặc định GTE",
    "The comparison with the threshold. GTE by default",
    { nullable: true },
  )
  operator?: CriterionOperator | null;

  @ColumnInput(CampaignCriterion)
  amount?: number | null;

  @ColumnInput(CampaignCriterion)
  unit?: CriterionUnit | null;

  @ColumnInput(CampaignCriterion)
  period?: CriterionPeriod | null;

  @ColumnInput(CampaignCriterion, { nullable: true })
  appliesTo?: SubjectKind[] | null;

  @ColumnInput(CampaignCriterion, { nullable: true })
  solutionKinds?: InitiativeKind[] | null;

  @InputField(
    () => Boolean,
    "Giải pháp phải được áp dụng; mặc định không",
    "Whether the solution must be in use. False by default",
    { nullable: true },
  )
  mustBeApplied?: boolean | null;

  @ColumnInput(CampaignCriterion)
  beneficiary?: CriterionBeneficiary | null;

  @ColumnInput(CampaignCriterion)
  text!: string;

  @InputField(() => LegalBasisInput, "Căn cứ pháp lý của tiêu chí", "The legal basis of the criterion", {
    nullable: true,
  })
  legalBasis?: LegalBasisInput | null;
}

@InputType({
  description: bilingual(
    "Tiêu chí cần thêm cho một phong trào. expectedVersion là phiên bản của phong trào",
    "A criterion to add to a campaign. `expectedVersion` is the version of the campaign",
  ),
})
export class AddCriterionInput extends VersionedInput {
  @InputField(() => ID, "Phong trào", "The campaign")
  campaignId!: string;

  @InputField(() => CriterionInput, "Tiêu chí", "The criterion")
  criterion!: CriterionInput;
}

@InputType({
  description: bilingual(
    "Bằng chứng để xét một tiêu chí; điều chưa có bằng chứng thì để trống, không suy đoán",
    "Evidence to evaluate against a criterion. Leave out what the evidence does not show; do not guess",
  ),
})
export class CriterionEvidenceInput {
  @InputField(() => SafeIntegerScalar, "Giá trị đạt được, tính bằng unit", "The value, in `unit`", { nullable: true })
  amount?: number | null;

  @InputField(() => CriterionUnit, "Đơn vị của giá trị", "The unit of the value", { nullable: true })
  unit?: CriterionUnit | null;

  @InputField(() => CriterionPeriod, "Khoảng thời gian tính giá trị", "The time over which the value is counted", {
    nullable: true,
  })
  period?: CriterionPeriod | null;

  @InputField(() => SubjectKind, "Đối tượng được xét", "The subject that is judged", { nullable: true })
  subject?: SubjectKind | null;

  @InputField(() => InitiativeKind, "Loại giải pháp", "The kind of solution", { nullable: true })
  solutionKind?: InitiativeKind | null;

  @InputField(() => Boolean, "Giải pháp đã được áp dụng", "Whether the solution is in use", { nullable: true })
  isApplied?: boolean | null;

  @InputField(() => CriterionBeneficiary, "Nơi được hưởng lợi", "Who benefits from the effect", { nullable: true })
  beneficiary?: CriterionBeneficiary | null;
}

import { bilingual } from "@thidua/base/locale";
import { LegalBasisInput } from "@thidua/documents";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { InputField } from "@thidua/kit/model/fields";
import { RecordInput } from "@thidua/kit/model/records";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { ID, InputType } from "type-graphql";
import {
  CriterionBeneficiary,
  CriterionMetric,
  CriterionOperator,
  CriterionPeriod,
  CriterionUnit,
} from "./criterion-enums.js";

@InputType({ description: bilingual("Một tiêu chí", "A criterion") })
export class CriterionInput extends RecordInput {
  @InputField(() => CriterionMetric, "Đại lượng đo", "What is measured")
  metric!: CriterionMetric;

  @InputField(() => CriterionOperator, "Phép so sánh (mặc định GTE)", "GTE by default", { nullable: true })
  operator?: CriterionOperator | null;

  @InputField(() => SafeIntegerScalar, "Ngưỡng; phải kèm unit", "Threshold; needs `unit`", { nullable: true })
  amount?: number | null;

  @InputField(() => CriterionUnit, "Đơn vị của ngưỡng", "Unit of the threshold", { nullable: true })
  unit?: CriterionUnit | null;

  @InputField(() => CriterionPeriod, "Khoảng thời gian tính ngưỡng", "For what time it holds", { nullable: true })
  period?: CriterionPeriod | null;

  @InputField(() => [SubjectKind], "Áp dụng cho ai; bỏ trống là mọi đối tượng", "To whom; all if left out", {
    nullable: true,
  })
  appliesTo?: SubjectKind[] | null;

  @InputField(() => [InitiativeKind], "Loại giải pháp được tính", "Kinds of solutions that count", { nullable: true })
  solutionKinds?: InitiativeKind[] | null;

  @InputField(() => Boolean, "Phải được áp dụng (mặc định không)", "False by default", { nullable: true })
  mustBeApplied?: boolean | null;

  @InputField(() => CriterionBeneficiary, "Nơi được hưởng lợi", "To whom the effect accrues", { nullable: true })
  beneficiary?: CriterionBeneficiary | null;

  @InputField(() => String, "Nguyên văn tiêu chí", "The criterion verbatim")
  text!: string;

  @InputField(() => LegalBasisInput, "Căn cứ", "Legal basis", { nullable: true })
  legalBasis?: LegalBasisInput | null;
}

@InputType({
  description: bilingual(
    "Dữ liệu để thêm tiêu chí. What is needed to add a criterion. expectedVersion là phiên bản của phong trào",
    "`expectedVersion` is that of the campaign",
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
    "Bằng chứng đưa ra để xét một tiêu chí; thiếu điều gì thì để trống, không suy đoán",
    "Evidence to judge a criterion by; what is not known is left out, never guessed",
  ),
})
export class CriterionEvidenceInput {
  @InputField(() => SafeIntegerScalar, "Giá trị đạt được, tính bằng unit", "The value, counted in `unit`", {
    nullable: true,
  })
  amount?: number | null;

  @InputField(() => CriterionUnit, "Đơn vị của giá trị", "Unit of the value", { nullable: true })
  unit?: CriterionUnit | null;

  @InputField(() => CriterionPeriod, "Giá trị tính cho khoảng nào", "For what time the value is counted", {
    nullable: true,
  })
  period?: CriterionPeriod | null;

  @InputField(() => SubjectKind, "Ai được xét", "Who is judged", { nullable: true })
  subject?: SubjectKind | null;

  @InputField(() => InitiativeKind, "Loại giải pháp", "Kind of the solution", { nullable: true })
  solutionKind?: InitiativeKind | null;

  @InputField(() => Boolean, "Đã được áp dụng", "Whether it is in use", { nullable: true })
  isApplied?: boolean | null;

  @InputField(() => CriterionBeneficiary, "Nơi được hưởng lợi", "To whom the effect accrues", { nullable: true })
  beneficiary?: CriterionBeneficiary | null;
}

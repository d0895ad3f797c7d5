import { LegalBasisInput } from "@thidua/documents";
import { VersionedInput } from "@thidua/kit/graph/mutations";
import { RecordInput } from "@thidua/kit/model/records";
import { SafeIntegerScalar } from "@thidua/kit/model/scalars";
import { InitiativeKind, SubjectKind } from "@thidua/vocabulary/enumerations";
import { Field, ID, InputType } from "type-graphql";
import {
  CriterionBeneficiary,
  CriterionMetric,
  CriterionOperator,
  CriterionPeriod,
  CriterionUnit,
} from "./criterion-enums.js";

@InputType({ description: "Một tiêu chí. A criterion." })
export class CriterionInput extends RecordInput {
  @Field(() => CriterionMetric, { description: "Đại lượng đo. What is measured." })
  metric!: CriterionMetric;

  @Field(() => CriterionOperator, { nullable: true, description: "Phép so sánh (mặc định GTE). GTE by default." })
  operator?: CriterionOperator | null;

  @Field(() => SafeIntegerScalar, { nullable: true, description: "Ngưỡng; phải kèm unit. Threshold; needs `unit`." })
  amount?: number | null;

  @Field(() => CriterionUnit, { nullable: true, description: "Đơn vị của ngưỡng. Unit of the threshold." })
  unit?: CriterionUnit | null;

  @Field(() => CriterionPeriod, {
    nullable: true,
    description: "Khoảng thời gian tính ngưỡng. For what time it holds.",
  })
  period?: CriterionPeriod | null;

  @Field(() => [SubjectKind], {
    nullable: true,
    description: "Áp dụng cho ai; bỏ trống là mọi đối tượng. To whom; all if left out.",
  })
  appliesTo?: SubjectKind[] | null;

  @Field(() => [InitiativeKind], {
    nullable: true,
    description: "Loại giải pháp được tính. Kinds of solutions that count.",
  })
  solutionKinds?: InitiativeKind[] | null;

  @Field(() => Boolean, { nullable: true, description: "Phải được áp dụng (mặc định không). False by default." })
  mustBeApplied?: boolean | null;

  @Field(() => CriterionBeneficiary, { nullable: true, description: "Nơi được hưởng lợi. To whom the effect accrues." })
  beneficiary?: CriterionBeneficiary | null;

  @Field(() => String, { description: "Nguyên văn tiêu chí. The criterion verbatim." })
  text!: string;

  @Field(() => LegalBasisInput, { nullable: true, description: "Căn cứ. Legal basis." })
  legalBasis?: LegalBasisInput | null;
}

@InputType({
  description:
    "Dữ liệu để thêm tiêu chí. What is needed to add a criterion. " +
    "expectedVersion là phiên bản của phong trào. `expectedVersion` is that of the campaign.",
})
export class AddCriterionInput extends VersionedInput {
  @Field(() => ID, { description: "Phong trào. The campaign." })
  campaignId!: string;

  @Field(() => CriterionInput, { description: "Tiêu chí. The criterion." })
  criterion!: CriterionInput;
}

@InputType({
  description:
    "Bằng chứng đưa ra để xét một tiêu chí; thiếu điều gì thì để trống, không suy đoán. " +
    "Evidence to judge a criterion by; what is not known is left out, never guessed.",
})
export class CriterionEvidenceInput {
  @Field(() => SafeIntegerScalar, {
    nullable: true,
    description: "Giá trị đạt được, tính bằng unit. The value, counted in `unit`.",
  })
  amount?: number | null;

  @Field(() => CriterionUnit, { nullable: true, description: "Đơn vị của giá trị. Unit of the value." })
  unit?: CriterionUnit | null;

  @Field(() => CriterionPeriod, {
    nullable: true,
    description: "Giá trị tính cho khoảng nào. For what time the value is counted.",
  })
  period?: CriterionPeriod | null;

  @Field(() => SubjectKind, { nullable: true, description: "Ai được xét. Who is judged." })
  subject?: SubjectKind | null;

  @Field(() => InitiativeKind, { nullable: true, description: "Loại giải pháp. Kind of the solution." })
  solutionKind?: InitiativeKind | null;

  @Field(() => Boolean, { nullable: true, description: "Đã được áp dụng. Whether it is in use." })
  isApplied?: boolean | null;

  @Field(() => CriterionBeneficiary, { nullable: true, description: "Nơi được hưởng lợi. To whom the effect accrues." })
  beneficiary?: CriterionBeneficiary | null;
}

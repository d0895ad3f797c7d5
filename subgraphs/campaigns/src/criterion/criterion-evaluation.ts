import { DocumentReference, LegalBasis } from "@thidua/documents";
import { Certainty } from "@thidua/kit/model/provenance";
import { Public } from "@thidua/kit/model/visibility";
import { Field, ObjectType, registerEnumType } from "type-graphql";

/** What a program can say of evidence; it never says yes or no for want of evidence. */
export enum CriterionVerdict {
  PASSED = "PASSED",
  FAILED = "FAILED",
  NEEDS_HUMAN_REVIEW = "NEEDS_HUMAN_REVIEW",
}

registerEnumType(CriterionVerdict, {
  name: "CriterionVerdict",
  description: "Kết luận khi xét một tiêu chí. What the evidence says of a criterion.",
  valuesConfig: {
    PASSED: { description: "Đạt. Every condition holds." },
    FAILED: { description: "Không đạt. A condition does not hold." },
    NEEDS_HUMAN_REVIEW: { description: "Cần người xem xét: thiếu bằng chứng. Evidence is missing; a person decides." },
  },
});

/** One condition of a criterion. */
export enum CriterionRequirement {
  SUBJECT = "SUBJECT",
  SOLUTION_KIND = "SOLUTION_KIND",
  APPLIED = "APPLIED",
  AMOUNT = "AMOUNT",
  UNIT = "UNIT",
  PERIOD = "PERIOD",
  BENEFICIARY = "BENEFICIARY",
  JUDGEMENT = "JUDGEMENT",
}

registerEnumType(CriterionRequirement, {
  name: "CriterionRequirement",
  description: "Một điều kiện của tiêu chí. One condition of a criterion.",
  valuesConfig: {
    SUBJECT: { description: "Đối tượng được xét. Who is judged." },
    SOLUTION_KIND: { description: "Loại giải pháp. Kind of the solution." },
    APPLIED: { description: "Đã được áp dụng. The solution is in use." },
    AMOUNT: { description: "Giá trị so với ngưỡng. The value against the threshold." },
    UNIT: { description: "Đơn vị của giá trị. Unit of the value." },
    PERIOD: { description: "Khoảng thời gian tính giá trị. Time for which the value is counted." },
    BENEFICIARY: { description: "Nơi được hưởng lợi. To whom the effect accrues." },
    JUDGEMENT: { description: "Nhận định của con người (tiêu chí định tính). A person's judgement of words." },
  },
});

/** What the evidence says of a criterion, and why. */
@ObjectType({ description: "Kết quả xét một tiêu chí. What the evidence says of a criterion." })
export class CriterionEvaluation {
  @Public()
  @Field(() => CriterionVerdict, { description: "Kết luận. Verdict." })
  verdict!: CriterionVerdict;

  @Public()
  @Field(() => [CriterionRequirement], { description: "Điều kiện không đạt. Conditions that do not hold." })
  failedRequirements!: CriterionRequirement[];

  @Public()
  @Field(() => [CriterionRequirement], {
    description: "Điều kiện thiếu bằng chứng. Conditions for which evidence is missing or cannot be compared.",
  })
  missingEvidence!: CriterionRequirement[];

  @Public()
  @Field(() => String, { description: "Tiêu chí, nguyên văn. The criterion verbatim." })
  criterionText!: string;

  @Public()
  @Field(() => LegalBasis, {
    nullable: true,
    description: "Căn cứ; null khi không ghi. Legal basis; null when not told.",
  })
  legalBasis!: LegalBasis | null;

  @Public()
  @Field(() => DocumentReference, {
    nullable: true,
    description: "Văn bản phát động đặt ra tiêu chí; null khi không rõ. The document that sets it; null when unknown.",
  })
  document!: DocumentReference | null;

  @Public()
  @Field(() => Certainty, { description: "Mức độ chắc chắn của tiêu chí. How certain the criterion itself is." })
  certainty!: Certainty;
}

import { bilingual } from "@thidua/base/locale";
import { DocumentReference, LegalBasis } from "@thidua/documents";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";

/** What a program can say of evidence; it never says yes or no for want of evidence. */
export enum CriterionVerdict {
  PASSED = "PASSED",
  FAILED = "FAILED",
  NEEDS_HUMAN_REVIEW = "NEEDS_HUMAN_REVIEW",
}

registerEnumeration(
  CriterionVerdict,
  "CriterionVerdict",
  ["Kết luận khi xét một tiêu chí", "What the evidence says of a criterion"],
  {
    PASSED: ["Đạt", "Every condition holds"],
    FAILED: ["Không đạt", "A condition does not hold"],
    NEEDS_HUMAN_REVIEW: ["Cần người xem xét: thiếu bằng chứng", "Evidence is missing; a person decides"],
  },
);

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

registerEnumeration(
  CriterionRequirement,
  "CriterionRequirement",
  ["Một điều kiện của tiêu chí", "One condition of a criterion"],
  {
    SUBJECT: ["Đối tượng được xét", "Who is judged"],
    SOLUTION_KIND: ["Loại giải pháp", "Kind of the solution"],
    APPLIED: ["Đã được áp dụng", "The solution is in use"],
    AMOUNT: ["Giá trị so với ngưỡng", "The value against the threshold"],
    UNIT: ["Đơn vị của giá trị", "Unit of the value"],
    PERIOD: ["Khoảng thời gian tính giá trị", "Time for which the value is counted"],
    BENEFICIARY: ["Nơi được hưởng lợi", "To whom the effect accrues"],
    JUDGEMENT: ["Nhận định của con người (tiêu chí định tính)", "A person's judgement of words"],
  },
);

/** What the evidence says of a criterion, and why. */
@ObjectType({ description: bilingual("Kết quả xét một tiêu chí", "What the evidence says of a criterion") })
export class CriterionEvaluation {
  @ObjectField(() => CriterionVerdict, "Kết luận", "Verdict", { level: PUBLIC })
  verdict!: CriterionVerdict;

  @ObjectField(() => [CriterionRequirement], "Điều kiện không đạt", "Conditions that do not hold", { level: PUBLIC })
  failedRequirements!: CriterionRequirement[];

  @ObjectField(
    () => [CriterionRequirement],
    "Điều kiện thiếu bằng chứng",
    "Conditions for which evidence is missing or cannot be compared",
    { level: PUBLIC },
  )
  missingEvidence!: CriterionRequirement[];

  @ObjectField(() => String, "Tiêu chí, nguyên văn", "The criterion verbatim", { level: PUBLIC })
  criterionText!: string;

  @ObjectField(() => LegalBasis, "Căn cứ; null khi không ghi", "Legal basis; null when not told", {
    level: PUBLIC,
    nullable: true,
  })
  legalBasis!: LegalBasis | null;

  @ObjectField(
    () => DocumentReference,
    "Văn bản phát động đặt ra tiêu chí; null khi không rõ",
    "The document that sets it; null when unknown",
    { level: PUBLIC, nullable: true },
  )
  document!: DocumentReference | null;

  @ObjectField(() => Certainty, "Mức độ chắc chắn của tiêu chí", "How certain the criterion itself is", {
    level: PUBLIC,
  })
  certainty!: Certainty;
}

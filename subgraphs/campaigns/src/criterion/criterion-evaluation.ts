import { bilingual } from "@thidua/base/locale";
import { DocumentReference, LegalBasis } from "@thidua/documents";
import type { Locale } from "@thidua/kit/graph/values";
import { registerEnumeration } from "@thidua/kit/model/enumerations";
import { ObjectField } from "@thidua/kit/model/fields";
import { Certainty } from "@thidua/kit/model/provenance";
import { PUBLIC } from "@thidua/kit/model/visibility";
import { ObjectType } from "type-graphql";

/** What a program concludes from evidence. It never passes or fails a criterion because evidence is missing. */
export enum CriterionVerdict {
  PASSED = "PASSED",
  FAILED = "FAILED",
  NEEDS_HUMAN_REVIEW = "NEEDS_HUMAN_REVIEW",
}

registerEnumeration(
  CriterionVerdict,
  "CriterionVerdict",
  ["Kết luận khi xét một tiêu chí", "The verdicts on a criterion"],
  {
    PASSED: ["Đạt", "Every condition is met"],
    FAILED: ["Không đạt", "A condition is not met"],
    NEEDS_HUMAN_REVIEW: ["Cần người xem xét vì thiếu bằng chứng", "Evidence is missing, so a person decides"],
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
  ["Một điều kiện của tiêu chí", "The conditions of a criterion"],
  {
    SUBJECT: ["Đối tượng được xét", "The subject that is judged"],
    SOLUTION_KIND: ["Loại giải pháp", "The kind of solution"],
    APPLIED: ["Đã được áp dụng", "The solution is in use"],
    AMOUNT: ["Giá trị so với ngưỡng", "The value compared with the threshold"],
    UNIT: ["Đơn vị của giá trị", "The unit of the value"],
    PERIOD: ["Khoảng thời gian tính giá trị", "The time over which the value is counted"],
    BENEFICIARY: ["Nơi được hưởng lợi", "Who benefits from the effect"],
    JUDGEMENT: ["Nhận định của người xét, với tiêu chí định tính", "A person's judgement of a qualitative criterion"],
  },
);

/** The verdict on a criterion, and the reasons for it. */
@ObjectType({ description: bilingual("Kết quả xét một tiêu chí", "The evaluation of evidence against a criterion") })
export class CriterionEvaluation {
  @ObjectField(() => CriterionVerdict, "Kết luận", "The verdict", { level: PUBLIC })
  verdict!: CriterionVerdict;

  @ObjectField(() => [CriterionRequirement], "Các điều kiện không đạt", "The conditions that are not met", {
    level: PUBLIC,
  })
  failedRequirements!: CriterionRequirement[];

  @ObjectField(
    () => [CriterionRequirement],
    "Các điều kiện thiếu bằng chứng",
    "The conditions whose evidence is missing or cannot be compared",
    { level: PUBLIC },
  )
  missingEvidence!: CriterionRequirement[];

  @ObjectField(() => String, "Tiêu chí, nguyên văn", "The criterion verbatim", { level: PUBLIC })
  criterionText!: string;

  @ObjectField(() => LegalBasis, "Căn cứ pháp lý của tiêu chí", "The legal basis of the criterion", {
    level: PUBLIC,
    nullable: "NOT_STATED",
  })
  legalBasis!: LegalBasis | null;

  @ObjectField(
    () => DocumentReference,
    "Văn bản phát động quy định tiêu chí",
    "The document that launches the campaign and sets the criterion",
    { level: PUBLIC, nullable: "NOT_STATED" },
  )
  document!: DocumentReference | null;

  @ObjectField(() => Certainty, "Mức độ chắc chắn của tiêu chí", "The certainty of the criterion", { level: PUBLIC })
  certainty!: Certainty;
}

/** An evaluation whose reason can be given in either language. */
export type ExplainedEvaluation = CriterionEvaluation & { reasonIn: (locale: Locale) => string };

import type { Locale } from "@thidua/kit/graph/values";
import type { CriterionEvidenceInput } from "./criterion.inputs.js";
import type { CampaignCriterion } from "./criterion.js";
import { CriterionPeriod, CriterionUnit } from "./criterion-enums.js";
import { CriterionRequirement, CriterionVerdict } from "./criterion-evaluation.js";
import type { Judgement } from "./evaluate-criterion.js";

type Words = Record<"VI" | "EN", string>;

const verdictWords: Record<CriterionVerdict, Words> = {
  PASSED: { VI: "Đạt tiêu chí", EN: "The criterion is met" },
  FAILED: { VI: "Không đạt", EN: "The criterion is not met" },
  NEEDS_HUMAN_REVIEW: {
    VI: "Cần người xem xét, thiếu bằng chứng",
    EN: "A person must decide, because evidence is missing",
  },
};

const requirementWords: Record<CriterionRequirement, Words> = {
  SUBJECT: { VI: "đối tượng", EN: "subject" },
  SOLUTION_KIND: { VI: "loại giải pháp", EN: "kind of solution" },
  APPLIED: { VI: "đã được áp dụng", EN: "use of the solution" },
  AMOUNT: { VI: "giá trị so với ngưỡng", EN: "value compared with the threshold" },
  UNIT: { VI: "đơn vị", EN: "unit" },
  PERIOD: { VI: "khoảng thời gian tính", EN: "time over which the value is counted" },
  BENEFICIARY: { VI: "nơi được hưởng lợi", EN: "beneficiary" },
  JUDGEMENT: { VI: "nhận định về tiêu chí định tính", EN: "judgement of a qualitative criterion" },
};

const unitWords: Record<CriterionUnit, Words> = {
  VND: { VI: "đồng", EN: "đồng" },
  PERCENT: { VI: "%", EN: "%" },
  COUNT: { VI: "(số lượng)", EN: "(count)" },
  POINT: { VI: "điểm", EN: "points" },
};

const periodWords: Record<CriterionPeriod, Words> = {
  MONTH: { VI: "/tháng", EN: " per month" },
  QUARTER: { VI: "/quý", EN: " per quarter" },
  YEAR: { VI: "/năm", EN: " per year" },
  CAMPAIGN: { VI: "/phong trào", EN: " in the campaign" },
};

/** Returns the reason for a judgement in a language: the conditions, the value and the threshold. */
export function evaluationReason(
  criterion: Pick<CampaignCriterion, "amount" | "unit" | "period">,
  evidence: CriterionEvidenceInput,
  judgement: Judgement,
  locale: Locale,
): string {
  const named = judgement.failedRequirements.length > 0 ? judgement.failedRequirements : judgement.missingEvidence;
  const conditions = named.map((requirement) => requirementWords[requirement][locale]).join(", ");
  const opening = verdictWords[judgement.verdict][locale] + (conditions ? `: ${conditions}` : "");
  if (criterion.amount == null) return opening;
  const threshold = measured(criterion.amount, criterion, locale);
  const value = evidence.amount == null ? "—" : measured(evidence.amount, evidence, locale);
  return locale === "EN"
    ? `${opening} (value ${value}; threshold ${threshold})`
    : `${opening} (giá trị ${value}; ngưỡng ${threshold})`;
}

function measured(
  amount: number,
  { unit, period }: { unit?: CriterionUnit | null; period?: CriterionPeriod | null },
  locale: Locale,
): string {
  const digits = String(amount).replace(/\B(?=(\d{3})+$)/g, locale === "EN" ? "," : ".");
  return `${digits}${unit ? ` ${unitWords[unit][locale]}` : ""}${period ? periodWords[period][locale] : ""}`;
}

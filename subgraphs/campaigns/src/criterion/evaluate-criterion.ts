import type { CriterionEvidenceInput } from "./criterion.inputs.js";
import type { CampaignCriterion } from "./criterion.js";
import { CriterionOperator } from "./criterion-enums.js";
import { CriterionVerdict, CriterionRequirement as Requirement } from "./criterion-evaluation.js";

/** The part of a criterion that a program can judge. */
export type JudgedCriterion = Pick<
  CampaignCriterion,
  "amount" | "appliesTo" | "beneficiary" | "mustBeApplied" | "operator" | "period" | "solutionKinds" | "unit"
>;

/** The result of the evaluation, without its reason in words. */
export interface Judgement {
  verdict: CriterionVerdict;
  failedRequirements: Requirement[];
  missingEvidence: Requirement[];
}

type Result = "met" | "not met" | "missing";

/**
 * Evaluates evidence against a criterion. All conditions must be met: one that is not met makes the verdict FAILED. If evidence
 * is missing, or is counted in another unit or over another time, a person decides.
 *
 * Amounts are whole numbers of the criterion's unit. The function converts no units.
 */
export function evaluateCriterion(criterion: JudgedCriterion, evidence: CriterionEvidenceInput): Judgement {
  const results: [Requirement, Result][] = [
    [Requirement.SUBJECT, oneOf(criterion.appliesTo, evidence.subject)],
    [Requirement.SOLUTION_KIND, oneOf(criterion.solutionKinds, evidence.solutionKind)],
    [Requirement.APPLIED, criterion.mustBeApplied ? isTrue(evidence.isApplied) : "met"],
    ...amountResults(criterion, evidence),
    [Requirement.BENEFICIARY, criterion.beneficiary ? oneOf([criterion.beneficiary], evidence.beneficiary) : "met"],
  ];
  const failedRequirements = results.filter(([, result]) => result === "not met").map(([requirement]) => requirement);
  const missingEvidence = results.filter(([, result]) => result === "missing").map(([requirement]) => requirement);
  const complete = missingEvidence.length === 0 ? CriterionVerdict.PASSED : CriterionVerdict.NEEDS_HUMAN_REVIEW;
  return {
    verdict: failedRequirements.length > 0 ? CriterionVerdict.FAILED : complete,
    failedRequirements,
    missingEvidence,
  };
}

/** No program passes a criterion without a threshold: a person judges it. */
function amountResults(criterion: JudgedCriterion, evidence: CriterionEvidenceInput): [Requirement, Result][] {
  if (criterion.amount == null || !criterion.operator) return [[Requirement.JUDGEMENT, "missing"]];
  const unit: Result = evidence.unit === criterion.unit ? "met" : "missing";
  const period: Result = !criterion.period || evidence.period === criterion.period ? "met" : "missing";
  const isComparable = evidence.amount != null && unit === "met" && period === "met";
  const compared = isComparable && compare(evidence.amount!, criterion.operator, criterion.amount) ? "met" : "not met";
  return [
    [Requirement.AMOUNT, evidence.amount == null ? "missing" : isComparable ? compared : "met"],
    [Requirement.UNIT, unit],
    [Requirement.PERIOD, period],
  ];
}

function oneOf<Value>(allowed: readonly Value[], given: Value | null | undefined): Result {
  if (allowed.length === 0) return "met";
  if (given === null || given === undefined) return "missing";
  return allowed.includes(given) ? "met" : "not met";
}

function isTrue(given: boolean | null | undefined): Result {
  if (given === null || given === undefined) return "missing";
  return given ? "met" : "not met";
}

function compare(value: number, operator: CriterionOperator, threshold: number): boolean {
  switch (operator) {
    case CriterionOperator.GTE:
      return value >= threshold;
    case CriterionOperator.GT:
      return value > threshold;
    case CriterionOperator.LTE:
      return value <= threshold;
    case CriterionOperator.LT:
      return value < threshold;
    case CriterionOperator.EQ:
      return value === threshold;
  }
}

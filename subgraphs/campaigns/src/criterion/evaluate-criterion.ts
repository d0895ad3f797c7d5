import type { CriterionEvidenceInput } from "./criterion.inputs.js";
import type { CampaignCriterion } from "./criterion.js";
import { CriterionOperator } from "./criterion-enums.js";
import { CriterionVerdict, CriterionRequirement as Requirement } from "./criterion-evaluation.js";

/** The part of a criterion that can be judged by a program. */
export type JudgedCriterion = Pick<
  CampaignCriterion,
  "amount" | "appliesTo" | "beneficiary" | "mustBeApplied" | "operator" | "period" | "solutionKinds" | "unit"
>;

/** What the evidence says, without the words around it. */
export interface Judgement {
  verdict: CriterionVerdict;
  failedRequirements: Requirement[];
  missingEvidence: Requirement[];
}

type Answer = "holds" | "fails" | "missing";

/**
 * Judges evidence against a criterion. All conditions must hold: one that surely does not makes it FAILED; where none fails
 * but evidence is missing, or is counted in another unit or for another time, a person decides.
 *
 * Amounts are whole numbers of the criterion's unit; nothing is converted.
 */
export function evaluateCriterion(criterion: JudgedCriterion, evidence: CriterionEvidenceInput): Judgement {
  const answers: [Requirement, Answer][] = [
    [Requirement.SUBJECT, oneOf(criterion.appliesTo, evidence.subject)],
    [Requirement.SOLUTION_KIND, oneOf(criterion.solutionKinds, evidence.solutionKind)],
    [Requirement.APPLIED, criterion.mustBeApplied ? isTrue(evidence.isApplied) : "holds"],
    ...amountAnswers(criterion, evidence),
    [Requirement.BENEFICIARY, criterion.beneficiary ? oneOf([criterion.beneficiary], evidence.beneficiary) : "holds"],
  ];
  const failedRequirements = answers.filter(([, answer]) => answer === "fails").map(([requirement]) => requirement);
  const missingEvidence = answers.filter(([, answer]) => answer === "missing").map(([requirement]) => requirement);
  const complete = missingEvidence.length === 0 ? CriterionVerdict.PASSED : CriterionVerdict.NEEDS_HUMAN_REVIEW;
  return {
    verdict: failedRequirements.length > 0 ? CriterionVerdict.FAILED : complete,
    failedRequirements,
    missingEvidence,
  };
}

/** A criterion in words alone is never passed by a program. */
function amountAnswers(criterion: JudgedCriterion, evidence: CriterionEvidenceInput): [Requirement, Answer][] {
  if (criterion.amount == null || !criterion.operator) return [[Requirement.JUDGEMENT, "missing"]];
  const unit: Answer = evidence.unit === criterion.unit ? "holds" : "missing";
  const period: Answer = !criterion.period || evidence.period === criterion.period ? "holds" : "missing";
  const isComparable = evidence.amount != null && unit === "holds" && period === "holds";
  const compared = isComparable && compare(evidence.amount!, criterion.operator, criterion.amount) ? "holds" : "fails";
  return [
    [Requirement.AMOUNT, evidence.amount == null ? "missing" : isComparable ? compared : "holds"],
    [Requirement.UNIT, unit],
    [Requirement.PERIOD, period],
  ];
}

function oneOf<Value>(allowed: readonly Value[], given: Value | null | undefined): Answer {
  if (allowed.length === 0) return "holds";
  if (given === null || given === undefined) return "missing";
  return allowed.includes(given) ? "holds" : "fails";
}

function isTrue(given: boolean | null | undefined): Answer {
  if (given === null || given === undefined) return "missing";
  return given ? "holds" : "fails";
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

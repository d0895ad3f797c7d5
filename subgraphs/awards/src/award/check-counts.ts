import type { Violation } from "@thidua/base/errors";
import { awardDecisionErrors } from "../award-decision/award-decision.errors.js";
import type { AwardDecision } from "../award-decision/award-decision.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";

/** The counts that a decision can state, and the kinds of subjects that each of them counts. */
const counted: { field: "collectiveCount" | "householdCount" | "individualCount"; kinds: AwardSubjectKind[] }[] = [
  { field: "collectiveCount", kinds: [AwardSubjectKind.COLLECTIVE, AwardSubjectKind.COMMUNE] },
  { field: "householdCount", kinds: [AwardSubjectKind.HOUSEHOLD] },
  { field: "individualCount", kinds: [AwardSubjectKind.INDIVIDUAL] },
];

/**
 * Whether a decision lists more recipients of a kind than it counts. Takes the decision and all its recipients; one who gets
 * two titles is one recipient. Fewer are no mistake: the names may not be known yet.
 */
export function checkCounts(
  decision: Pick<AwardDecision, "collectiveCount" | "householdCount" | "individualCount">,
  recipients: readonly { subjectKind: AwardSubjectKind; recipientKey: string }[],
): Violation[] {
  return counted.flatMap(({ field, kinds }) => {
    const count = decision[field];
    const found = new Set(
      recipients.filter(({ subjectKind }) => kinds.includes(subjectKind)).map(({ recipientKey }) => recipientKey),
    ).size;
    if (count == null || found <= count) return [];
    return [awardDecisionErrors.MORE_RECIPIENTS_THAN_COUNTED.violation(["awards"], { count, found })];
  });
}

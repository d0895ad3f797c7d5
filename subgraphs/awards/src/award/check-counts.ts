import type { Violation } from "@thidua/base/errors";
import { awardDecisionErrors } from "../award-decision/award-decision.errors.js";
import type { AwardDecision } from "../award-decision/award-decision.js";
import { AwardSubjectKind } from "../award-form/award-subject-kind.js";

/** The counts that a decision can state, each with the kinds of subjects that it counts. */
const counted: { field: "collectiveCount" | "householdCount" | "individualCount"; kinds: AwardSubjectKind[] }[] = [
  { field: "collectiveCount", kinds: [AwardSubjectKind.COLLECTIVE, AwardSubjectKind.COMMUNE] },
  { field: "householdCount", kinds: [AwardSubjectKind.HOUSEHOLD] },
  { field: "individualCount", kinds: [AwardSubjectKind.INDIVIDUAL] },
];

/**
 * Checks that a decision does not list more recipients of a kind than it counts. A recipient of two titles counts once. Fewer
 * recipients are allowed, since their names may not be known yet.
 *
 * @param recipients all awards of the decision
 * @returns MORE_RECIPIENTS_THAN_COUNTED for each count that is exceeded
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

import { organizationOf, type WriteContext } from "@thidua/kit/access/authorization";
import type { AddAwardsInput, CancelDecisionInput, IssueDecisionInput } from "./award-decision.inputs.js";
import { AwardDecision } from "./award-decision.js";

/** Returns the deciding organization, and each organization that would be credited with an award. */
export function touchedByIssue({ organizationId, awards }: IssueDecisionInput): string[] {
  return [organizationId, ...creditedWith(awards)];
}

/**
 * Returns the deciding organization of a decision, and each organization that would be credited with an award. The result is
 * undefined if there is no such decision.
 */
export async function touchedByAwards(
  { decisionId, awards }: AddAwardsInput,
  context: WriteContext,
): Promise<string[] | undefined> {
  const decider = await organizationOf(context, AwardDecision, decisionId);
  return decider ? [decider, ...creditedWith(awards)] : undefined;
}

/**
 * Returns the deciding organization of a decision, and the one that cancels it. The result is undefined if there is no such
 * decision.
 */
export async function touchedByCancellation(
  { decisionId, organizationId }: CancelDecisionInput,
  context: WriteContext,
): Promise<string[] | undefined> {
  const decider = await organizationOf(context, AwardDecision, decisionId);
  return decider ? [decider, ...(organizationId ? [organizationId] : [])] : undefined;
}

function creditedWith(awards: IssueDecisionInput["awards"]): string[] {
  return (awards ?? []).flatMap(({ organizationId, unitId }) => [organizationId, unitId].filter((id) => id != null));
}

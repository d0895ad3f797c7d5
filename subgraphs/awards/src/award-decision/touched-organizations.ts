import { organizationOf, type WriteContext } from "@thidua/kit/access/authorization";
import type { AddAwardsInput, CancelDecisionInput, IssueDecisionInput } from "./award-decision.inputs.js";
import { AwardDecision } from "./award-decision.js";

/** The deciding body, and every body that an award would be attributed to. */
export function touchedByIssue({ organizationId, awards }: IssueDecisionInput): string[] {
  return [organizationId, ...attributedTo(awards)];
}

/** The body of the decision, and every body that an award would be attributed to; undefined without such a decision. */
export async function touchedByAwards(
  { decisionId, awards }: AddAwardsInput,
  context: WriteContext,
): Promise<string[] | undefined> {
  const decider = await organizationOf(context, AwardDecision, decisionId);
  return decider ? [decider, ...attributedTo(awards)] : undefined;
}

/** The body of the decision, and the one in whose name it is cancelled; undefined without such a decision. */
export async function touchedByCancellation(
  { decisionId, organizationId }: CancelDecisionInput,
  context: WriteContext,
): Promise<string[] | undefined> {
  const decider = await organizationOf(context, AwardDecision, decisionId);
  return decider ? [decider, ...(organizationId ? [organizationId] : [])] : undefined;
}

function attributedTo(awards: IssueDecisionInput["awards"]): string[] {
  return (awards ?? []).flatMap(({ organizationId, unitId }) => [organizationId, unitId].filter((id) => id != null));
}

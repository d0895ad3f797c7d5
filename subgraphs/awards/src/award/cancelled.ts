import { type FilterQuery, raw } from "@mikro-orm/core";
import type { BooleanFilter } from "@thidua/kit/graph/filtering";
import { AwardDecisionState } from "../award-decision/award-decision-state.js";
import type { Award } from "./award.js";

/** The filter rule of `isCancelled`. It selects the cancelled decisions, since they are few. */
export function cancelled({ eq }: BooleanFilter): FilterQuery<Award> {
  if (eq == null) return {} as FilterQuery<Award>;
  const decisions = raw(`select "id" from "awards"."award_decision" where "state" = ?`, [AwardDecisionState.CANCELLED]);
  return { decisionId: { [eq ? "$in" : "$nin"]: decisions } } as FilterQuery<Award>;
}

import { type FilterQuery, raw } from "@mikro-orm/core";
import type { BooleanFilter } from "@thidua/kit/graph/filtering";
import { AwardDecisionState } from "../award-decision/award-decision-state.js";
import type { Award } from "./award.js";

/** The filter rule of awards by whether their decision was cancelled: few are, so it asks for those that are. */
export function cancelled({ eq }: BooleanFilter): FilterQuery<Award> {
  if (eq == null) return {} as FilterQuery<Award>;
  const decisions = raw(`select "id" from "awards"."award_decision" where "state" = ?`, [AwardDecisionState.CANCELLED]);
  return { decisionId: { [eq ? "$in" : "$nin"]: decisions } } as FilterQuery<Award>;
}

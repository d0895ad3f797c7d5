import { requestError } from "@thidua/base/errors";
import type { GraphQLError } from "graphql";
import type { BudgetState } from "./budget.js";

/** What an answer says of an exhausted budget, beside its message. */
export function exhaustedValues({ name, limit, resetSeconds }: BudgetState) {
  return { budget: name, limit, retryAfterSeconds: resetSeconds };
}

/** The error for a caller whose budget is exhausted (HTTP 429, RFC 6585). */
export function rateLimited(state: BudgetState): GraphQLError {
  const values = exhaustedValues(state);
  return requestError("RATE_LIMITED", values, { ...values, http: { status: 429, headers: new Map() } });
}

import { requestError } from "@thidua/base/errors";
import type { GraphQLError } from "graphql";
import { gatewayErrors } from "../gateway.errors.js";
import type { BudgetState } from "./budget.js";

/** The values of an error about an exhausted budget. */
export function exhaustedValues({ name, limit, resetSeconds }: BudgetState) {
  return { budget: name, limit, retryAfterSeconds: resetSeconds };
}

/** Creates the error for a caller whose budget is exhausted (HTTP 429, RFC 6585). */
export function rateLimited(state: BudgetState): GraphQLError {
  const values = exhaustedValues(state);
  return requestError(gatewayErrors.RATE_LIMITED.report(values), {
    ...values,
    http: { status: 429, headers: new Map() },
  });
}

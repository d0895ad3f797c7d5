import { requestError } from "@thidua/base/errors";
import type { Caller } from "@thidua/base/tokens";
import type { GraphQLError } from "graphql";
import "./authorization.errors.js";

/** The error for a caller who may not use something: UNAUTHENTICATED without a token, FORBIDDEN with one. */
export function refusal(caller: Caller, what: string): GraphQLError {
  return requestError(caller.subject === null ? "UNAUTHENTICATED" : "FORBIDDEN", { what });
}

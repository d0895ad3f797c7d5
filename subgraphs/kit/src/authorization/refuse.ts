import type { GraphQLError } from "graphql";
import { requestError } from "../errors/index.js";
import type { Caller } from "../tokens/index.js";
import "./authorization.errors.js";

/** The error for a caller who may not use something: UNAUTHENTICATED without a token, FORBIDDEN with one. */
export function refusal(caller: Caller, what: string): GraphQLError {
  return requestError(caller.subject === null ? "UNAUTHENTICATED" : "FORBIDDEN", { what });
}

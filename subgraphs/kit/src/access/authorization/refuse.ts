import { requestError } from "@thidua/base/errors";
import type { Caller } from "@thidua/base/tokens";
import type { GraphQLError } from "graphql";
import { authorizationErrors } from "./authorization.errors.js";

/** Returns the error for a caller without permission: UNAUTHENTICATED without a token, FORBIDDEN with one. */
export function refusal(caller: Caller, what: string): GraphQLError {
  const { UNAUTHENTICATED, FORBIDDEN } = authorizationErrors;
  return requestError((caller.subject === null ? UNAUTHENTICATED : FORBIDDEN).report({ what }));
}

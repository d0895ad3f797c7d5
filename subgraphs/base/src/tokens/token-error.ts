import type { GraphQLError } from "graphql";
import { requestError } from "../errors/index.js";
import type { TokenErrorCode } from "./tokens.errors.js";
import "./tokens.errors.js";

/**
 * The request error for a refused token. Its `extensions.http` makes Apollo Server answer with 401 (503 for
 * KEYS_UNAVAILABLE, which is not the caller's doing) and the challenge of RFC 6750, section 3.
 *
 * Takes a code, values for its text and, for the log alone, what is behind it.
 */
export function tokenError(code: TokenErrorCode, values: Record<string, unknown> = {}, cause?: unknown): GraphQLError {
  const http =
    code === "KEYS_UNAVAILABLE"
      ? { status: 503, headers: new Map([["retry-after", "5"]]) }
      : { status: 401, headers: new Map([["www-authenticate", challenge(code)]]) };
  const error = requestError(code, values, { http });
  // Not an original error: Apollo Server would look into that one.
  if (cause !== undefined) error.cause = cause;
  return error;
}

/** Descriptions in this header are ASCII; the code says it best. */
function challenge(code: TokenErrorCode): string {
  return `Bearer realm="thidua", error="invalid_token", error_description="${code}"`;
}

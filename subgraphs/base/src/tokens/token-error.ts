import type { GraphQLError } from "graphql";
import { type ErrorReport, requestError } from "../errors/index.js";
import { tokenErrors } from "./tokens.errors.js";

/**
 * The request error for a refused token. Its `extensions.http` makes Apollo Server answer with 401 (503 for
 * KEYS_UNAVAILABLE, which is not the caller's doing) and the challenge of RFC 6750, section 3.
 *
 * @param report the code with its values
 * @param cause the underlying error, for the log alone
 */
export function tokenError(report: ErrorReport, cause?: unknown): GraphQLError {
  const { code } = report.definition;
  const http =
    code === tokenErrors.KEYS_UNAVAILABLE.code
      ? { status: 503, headers: new Map([["retry-after", "5"]]) }
      : { status: 401, headers: new Map([["www-authenticate", challenge(code)]]) };
  const error = requestError(report, { http });
  // Not an original error: Apollo Server would look into that one.
  if (cause !== undefined) error.cause = cause;
  return error;
}

/** The description in this header is ASCII, so it is the code. */
function challenge(code: string): string {
  return `Bearer realm="thidua", error="invalid_token", error_description="${code}"`;
}

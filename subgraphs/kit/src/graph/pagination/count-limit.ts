import { requestError } from "@thidua/base/errors";
import { paginationErrors } from "./pagination.errors.js";

/** The greatest number at which a caller can let a count stop. */
export const maximumCountLimit = 10_000;

/**
 * Checks the number at which a count stops.
 *
 * @param atMost what the caller asks for; null or undefined for an exact count
 * @returns the number, or null for an exact count
 * @throws GraphQLError COUNT_LIMIT_OUT_OF_RANGE for a number below 1 or above `maximumCountLimit`
 */
export function countLimit(atMost: number | null | undefined): number | null {
  if (atMost == null) return null;
  if (atMost < 1 || atMost > maximumCountLimit)
    throw requestError(paginationErrors.COUNT_LIMIT_OUT_OF_RANGE.report({ limit: maximumCountLimit, atMost }));
  return atMost;
}

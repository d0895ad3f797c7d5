import { requestError } from "@thidua/base/errors";
import { filteringErrors } from "./filtering.errors.js";

/** The greatest number of values in an `in` or a `hasAny`. */
const maximumListLength = 500;

/**
 * Checks the number of values that a filter lists.
 *
 * @throws GraphQLError FILTER_LIST_TOO_LONG past 500
 */
export function requireListLength(values: readonly unknown[]): void {
  if (values.length > maximumListLength)
    throw requestError(filteringErrors.FILTER_LIST_TOO_LONG.report({ limit: maximumListLength }));
}

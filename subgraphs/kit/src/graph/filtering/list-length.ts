import { requestError } from "@thidua/base/errors";
import { filteringErrors } from "./filtering.errors.js";

/** How many values an `in` or a `hasAny` may list. */
const maximumListLength = 500;

/** Checks how many values a filter lists. Raises FILTER_LIST_TOO_LONG. */
export function requireListLength(values: readonly unknown[]): void {
  if (values.length > maximumListLength)
    throw requestError(filteringErrors.FILTER_LIST_TOO_LONG.report({ limit: maximumListLength }));
}

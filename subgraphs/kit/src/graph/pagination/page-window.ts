import { commonErrors, requestError } from "@thidua/base/errors";
import type { ConnectionArguments } from "./list-arguments.js";
import { defaultPageSize, maximumPageSize } from "./page-size.js";
import { paginationErrors } from "./pagination.errors.js";

/** The part of a list that a page has. */
export interface PageWindow {
  size: number;
  /** Forward: the first `size` after the cursor. Backward: the last `size` before it. */
  backward: boolean;
  cursor: string | null;
}

/**
 * Reads the arguments of a connection.
 *
 * @throws GraphQLError PAGE_ARGUMENTS_CONFLICT for `first` or `after` with `last` or `before`, PAGE_SIZE_OUT_OF_RANGE past 200 items
 */
export function pageWindow(given: ConnectionArguments): PageWindow {
  const forward = given.first != null || given.after != null;
  const backward = given.last != null || given.before != null;
  if (forward && backward) throw requestError(paginationErrors.PAGE_ARGUMENTS_CONFLICT.report());
  const size = (backward ? given.last : given.first) ?? defaultPageSize;
  if (size < 0 || size > maximumPageSize)
    throw requestError(commonErrors.PAGE_SIZE_OUT_OF_RANGE.report({ limit: maximumPageSize }));
  return { size, backward, cursor: (backward ? given.before : given.after) ?? null };
}

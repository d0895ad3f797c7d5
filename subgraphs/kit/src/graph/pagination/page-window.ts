import { commonErrors, requestError } from "@thidua/base/errors";
import type { ConnectionArguments } from "./list-arguments.js";
import { defaultPageSize, maximumPageSize } from "./page-size.js";
import { paginationErrors } from "./pagination.errors.js";

/** Which part of a list is asked for. */
export interface PageWindow {
  size: number;
  /** Forward: the first `size` after the cursor. Backward: the last `size` before it. */
  backward: boolean;
  cursor: string | null;
}

/**
 * Reads the arguments of a connection. Raises PAGE_ARGUMENTS_CONFLICT for first/after together with last/before, and
 * PAGE_SIZE_OUT_OF_RANGE.
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

import { commonErrors, type Path } from "@thidua/base/errors";
import { recordErrors } from "./records.errors.js";

/**
 * Checks that a year is a whole number within a range, both ends included, and returns it.
 *
 * @throws YEAR_OUT_OF_RANGE
 */
export function requireYear(year: number, { from, to }: { from: number; to: number }, path: Path): number {
  if (!Number.isInteger(year) || year < from || year > to)
    throw commonErrors.YEAR_OUT_OF_RANGE(path, { year, from, to });
  return year;
}

/**
 * Checks that a count, where there is one, is a whole number of at least one, and returns it.
 *
 * @throws COUNT_OUT_OF_RANGE
 */
export function optionalCount(count: number | null | undefined, path: Path): number | null {
  if (count == null) return null;
  if (!Number.isInteger(count) || count < 1) throw recordErrors.COUNT_OUT_OF_RANGE(path, { count });
  return count;
}

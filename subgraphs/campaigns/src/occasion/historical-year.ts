import { requireYear } from "@thidua/kit/model/records";

/** An occasion can celebrate an event of any year that a date can hold. */
const historicalYears = { from: 1, to: 2200 };

/**
 * Checks a year of history and returns it, or null if there is none.
 *
 * @throws DomainError YEAR_OUT_OF_RANGE outside 1–2200
 */
export function optionalYear(year: number | null | undefined, path: readonly (string | number)[]): number | null {
  return year == null ? null : requireYear(year, historicalYears, path);
}

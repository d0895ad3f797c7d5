import { requireYear } from "@thidua/kit/model/records";

/** An occasion may celebrate an event of any year that a date can hold. */
const historicalYears = { from: 1, to: 2200 };

/** Checks a year of history, where there is one, and returns it. Throws YEAR_OUT_OF_RANGE outside 1–2200. */
export function optionalYear(year: number | null | undefined, path: readonly (string | number)[]): number | null {
  return year == null ? null : requireYear(year, historicalYears, path);
}

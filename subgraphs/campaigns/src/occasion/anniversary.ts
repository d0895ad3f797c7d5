import type { PossibleDays } from "@thidua/kit/model/known-date";
import { DatePrecision } from "@thidua/kit/model/scalars";

/** The first possible day of a date, and its precision. */
type FirstDay = Omit<PossibleDays, "until">;

/**
 * Returns the number of years from an origin to the day it is observed on. A year that is not over does not count. Days are compared
 * if both are known, months if both are known, and years otherwise.
 *
 * @returns null if either day is not known, or the origin is after the observance
 */
export function anniversaryOf(origin: FirstDay, observed: FirstDay): number | null {
  if (!origin.from || !observed.from) return null;
  if (origin.precision === DatePrecision.UNKNOWN || observed.precision === DatePrecision.UNKNOWN) return null;
  const [originYear, originRest] = parts(origin.from);
  const [observedYear, observedRest] = parts(observed.from);
  const length = Math.min(comparable(origin.precision), comparable(observed.precision));
  const isYearOver = observedRest.slice(0, length) >= originRest.slice(0, length);
  const years = observedYear - originYear - (isYearOver ? 0 : 1);
  return years < 0 ? null : years;
}

/** Returns whether a printed count equals the computed one, or null if either is missing. */
export function isCountConsistent(printed?: number | null, computed?: number | null): boolean | null {
  if (printed === null || printed === undefined || computed === null || computed === undefined) return null;
  return printed === computed;
}

/** Returns how much of MM-DD is known. */
function comparable(precision: DatePrecision): number {
  if (precision === DatePrecision.YEAR) return 0;
  return precision === DatePrecision.MONTH ? 2 : 5;
}

function parts(day: string): [year: number, rest: string] {
  return [Number(day.slice(0, 4)), day.slice(5)];
}

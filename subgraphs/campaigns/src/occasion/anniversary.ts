import { DatePrecision } from "@thidua/kit/model/scalars";

/** A day, YYYY-MM-DD, with its precision. */
export interface KnownDay {
  on?: string | null;
  precision: DatePrecision;
}

/**
 * Returns the number of years from an origin to the day it is observed on. A year that is not over does not count. If only the
 * year of either day is known, it is the difference of the years.
 *
 * @returns null if either day is not known, or the origin is after the observance
 */
export function anniversaryOf(origin: KnownDay, observed: KnownDay): number | null {
  if (!origin.on || !observed.on) return null;
  if (origin.precision === DatePrecision.UNKNOWN || observed.precision === DatePrecision.UNKNOWN) return null;
  const [originYear, originRest] = parts(origin.on);
  const [observedYear, observedRest] = parts(observed.on);
  const yearsAlone = origin.precision === DatePrecision.YEAR || observed.precision === DatePrecision.YEAR;
  const years = observedYear - originYear - (!yearsAlone && observedRest < originRest ? 1 : 0);
  return years < 0 ? null : years;
}

/** Returns whether a printed count equals the computed one, or null if either is missing. */
export function isCountConsistent(printed?: number | null, computed?: number | null): boolean | null {
  if (printed === null || printed === undefined || computed === null || computed === undefined) return null;
  return printed === computed;
}

function parts(day: string): [year: number, rest: string] {
  return [Number(day.slice(0, 4)), day.slice(5)];
}

import { DatePrecision } from "@thidua/kit/model/scalars";

/** A day as far as it is known: ISO date and how much of it means something. */
export interface KnownDay {
  on?: string | null;
  precision: DatePrecision;
}

/**
 * How many years have passed from an origin to the day it is observed on; an unfinished year does not count.
 *
 * Takes both days. Where either is known to the year alone, the difference of the years. Null when either is unknown, or
 * when the origin lies after the observation.
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

/** Whether a printed count is the computed one; null when either is missing. */
export function isCountConsistent(printed?: number | null, computed?: number | null): boolean | null {
  if (printed === null || printed === undefined || computed === null || computed === undefined) return null;
  return printed === computed;
}

function parts(day: string): [year: number, rest: string] {
  return [Number(day.slice(0, 4)), day.slice(5)];
}

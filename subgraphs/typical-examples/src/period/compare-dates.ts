import { DatePrecision } from "@thidua/kit/model/scalars";

/** A date and its precision. */
export interface ImpreciseDate {
  on: string | null;
  precision: DatePrecision;
}

/** The number of characters of YYYY-MM-DD that are known at a precision; all ten unless listed. */
const meaningful: Partial<Record<DatePrecision, number>> = { [DatePrecision.YEAR]: 4, [DatePrecision.MONTH]: 7 };

/**
 * Checks whether one date is certainly before another: both are known, and they differ at the precision that both have. A
 * year alone is not before a day of that year.
 */
export function isSurelyBefore(date: ImpreciseDate, other: ImpreciseDate): boolean {
  if (!date.on || !other.on) return false;
  const length = Math.min(meaningful[date.precision] ?? 10, meaningful[other.precision] ?? 10);
  return date.on.slice(0, length) < other.on.slice(0, length);
}

/** Returns the precision to store: UNKNOWN without a date, and DAY for a date whose precision is not given. */
export function precisionOf(on: string | null | undefined, given: DatePrecision | null | undefined): DatePrecision {
  if (!on) return DatePrecision.UNKNOWN;
  return given ?? DatePrecision.DAY;
}

import { DatePrecision } from "@thidua/kit/model/scalars";

/** A date and how exactly it is known. */
export interface ImpreciseDate {
  on: string | null;
  precision: DatePrecision;
}

/** How many letters of YYYY-MM-DD mean something at a precision. */
const meaningful: Partial<Record<DatePrecision, number>> = { [DatePrecision.YEAR]: 4, [DatePrecision.MONTH]: 7 };

/**
 * Whether one date is surely before another: both are known, and they differ in what both sources state. A year alone is not
 * before a day of that year.
 */
export function isSurelyBefore(date: ImpreciseDate, other: ImpreciseDate): boolean {
  if (!date.on || !other.on) return false;
  const length = Math.min(meaningful[date.precision] ?? 10, meaningful[other.precision] ?? 10);
  return date.on.slice(0, length) < other.on.slice(0, length);
}

/** The precision to store: UNKNOWN without a date, DAY for a date of which nothing else is said. */
export function precisionOf(on: string | null | undefined, given: DatePrecision | null | undefined): DatePrecision {
  if (!on) return DatePrecision.UNKNOWN;
  return given ?? DatePrecision.DAY;
}

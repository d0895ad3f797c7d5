import { commonErrors } from "@thidua/base/errors";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { knownDateErrors } from "./known-date.errors.js";

/**
 * A date as precisely as it is known. The first possible day is stored (2018-11-01 for November 2018) with the precision. Readers
 * get the day only if the day is known.
 */
export interface KnownDate {
  date: string | null;
  precision: DatePrecision;
}

/**
 * Returns the stored form of a date in an input. Without a date the precision is UNKNOWN, and without a precision it is DAY. Of a
 * date known to the month or the year only the first day is stored.
 *
 * @throws DomainError REQUIRED for a precision without a date, UNSUITABLE_DATE_PRECISION for MINUTE, or for UNKNOWN with a date
 */
export function toKnownDate(
  date: string | null | undefined,
  precision: DatePrecision | null | undefined,
  path: readonly (string | number)[],
): KnownDate {
  if (!date) {
    if (precision && precision !== DatePrecision.UNKNOWN) throw commonErrors.REQUIRED(path);
    return { date: null, precision: DatePrecision.UNKNOWN };
  }
  switch (precision ?? DatePrecision.DAY) {
    case DatePrecision.DAY:
      return { date, precision: DatePrecision.DAY };
    case DatePrecision.INFERRED:
      return { date, precision: DatePrecision.INFERRED };
    case DatePrecision.MONTH:
      return { date: `${date.slice(0, 7)}-01`, precision: DatePrecision.MONTH };
    case DatePrecision.YEAR:
      return { date: `${date.slice(0, 4)}-01-01`, precision: DatePrecision.YEAR };
    default:
      throw knownDateErrors.UNSUITABLE_DATE_PRECISION(path, { precision });
  }
}

/** Returns the day, or null if only the month, the year or nothing is known: a day is never made up. */
export function exactDay({ date, precision }: KnownDate): string | null {
  return precision === DatePrecision.DAY || precision === DatePrecision.INFERRED ? date : null;
}

/** Returns the year, or null if it is not known. */
export function knownYear({ date }: KnownDate): number | null {
  return date ? Number(date.slice(0, 4)) : null;
}

/** Returns the month from 1 to 12, or null if it is not known. */
export function knownMonth({ date, precision }: KnownDate): number | null {
  return date && precision !== DatePrecision.YEAR ? Number(date.slice(5, 7)) : null;
}

/** Returns the known part of the date in the reduced forms of ISO 8601-1: "2023-03-15", "2018-11", "2025"; null for none. */
export function writtenDate({ date, precision }: KnownDate): string | null {
  if (!date) return null;
  const length = precision === DatePrecision.YEAR ? 4 : precision === DatePrecision.MONTH ? 7 : 10;
  return date.slice(0, length);
}

/** Returns the last possible day: 2018-11-30 for November 2018; null if nothing is known. */
export function lastPossibleDay({ date, precision }: KnownDate): string | null {
  if (!date) return null;
  if (precision === DatePrecision.YEAR) return `${date.slice(0, 4)}-12-31`;
  if (precision !== DatePrecision.MONTH) return date;
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  // Day 0 of the next month is the last of this one.
  return `${date.slice(0, 7)}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Returns the day before a day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

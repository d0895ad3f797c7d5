import { commonErrors, type Path } from "@thidua/base/errors";
import { DatePrecision } from "../scalars/index.js";
import { firstDayOfYear, lastDayOfMonth } from "./days.js";
import { knownDateErrors } from "./known-date.errors.js";
import type { PossibleDays } from "./possible-days.js";

/** Nothing is known of a date. */
export const unknownDate: PossibleDays = { from: null, until: null, precision: DatePrecision.UNKNOWN };

/**
 * Returns the possible days of a date in an input. Without a date the precision is UNKNOWN, and without a precision it is DAY. Of a
 * date known to the month or the year, only that part counts.
 *
 * @throws DomainError REQUIRED for a precision without a date, UNSUITABLE_DATE_PRECISION for MINUTE, or for UNKNOWN with a date
 */
export function toPossibleDays(
  date: string | null | undefined,
  precision: DatePrecision | null | undefined,
  path: Path,
): PossibleDays {
  if (!date) {
    if (precision && precision !== DatePrecision.UNKNOWN) throw commonErrors.REQUIRED(path);
    return unknownDate;
  }
  switch (precision ?? DatePrecision.DAY) {
    case DatePrecision.DAY:
      return { from: date, until: date, precision: DatePrecision.DAY };
    case DatePrecision.INFERRED:
      return { from: date, until: date, precision: DatePrecision.INFERRED };
    case DatePrecision.MONTH:
      return { from: `${date.slice(0, 7)}-01`, until: lastDayOfMonth(date), precision: DatePrecision.MONTH };
    case DatePrecision.YEAR:
      return daysOfYear(Number(date.slice(0, 4)));
    default:
      throw knownDateErrors.UNSUITABLE_DATE_PRECISION(path, { precision });
  }
}

/** Returns the possible days of a date of which only the year is known. */
export function daysOfYear(year: number): PossibleDays {
  const from = firstDayOfYear(year);
  return { from, until: `${from.slice(0, 4)}-12-31`, precision: DatePrecision.YEAR };
}

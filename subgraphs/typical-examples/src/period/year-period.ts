import { daysOfYear, type PossibleDays, requirePossiblePeriod, unknownDate } from "@thidua/kit/model/known-date";
import { requireYear } from "@thidua/kit/model/records";

/** A period stated in years, with the possible days of its start and of its end. */
export interface YearPeriod {
  fromYear: number | null;
  toYear: number | null;
  start: PossibleDays;
  end: PossibleDays;
}

const years = { from: 1900, to: 2100 };

/**
 * Reads a period stated in years. It starts on a day of the first year and ends on a day of the last, which the source does not
 * state. Source: checks of the articles, rule 4.
 *
 * @param fromYear the first year; null if the source does not state it
 * @param toYear the last year; null if the source does not state it
 * @param paths where the years stand in the input
 * @throws DomainError YEAR_OUT_OF_RANGE outside 1900–2100, INVALID_PERIOD
 */
export function yearPeriod(
  fromYear: number | null | undefined,
  toYear: number | null | undefined,
  paths: { from: readonly string[]; to: readonly string[] },
): YearPeriod {
  if (fromYear != null) requireYear(fromYear, years, paths.from);
  if (toYear != null) requireYear(toYear, years, paths.to);
  const start = fromYear == null ? unknownDate : daysOfYear(fromYear);
  const end = toYear == null ? unknownDate : daysOfYear(toYear);
  requirePossiblePeriod(start, end, paths.to);
  return { fromYear: fromYear ?? null, toYear: toYear ?? null, start, end };
}

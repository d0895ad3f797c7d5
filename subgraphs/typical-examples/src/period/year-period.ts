import { requirePeriod, requireYear } from "@thidua/kit/model/records";

/** A period stated in years, with its first and last day (YYYY-MM-DD). */
export interface YearPeriod {
  fromYear: number | null;
  toYear: number | null;
  from: string | null;
  to: string | null;
}

const years = { from: 1900, to: 2100 };

/**
 * Reads a period stated in years. It runs from 1 January of the first year to 31 December of the last. Source: checks of the
 * articles, rule 4.
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
  const from = fromYear ? `${fromYear}-01-01` : null;
  const to = toYear ? `${toYear}-12-31` : null;
  requirePeriod(from, to, paths.to);
  return { fromYear: fromYear ?? null, toYear: toYear ?? null, from, to };
}

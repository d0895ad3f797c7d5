import { requirePeriod, requireYear } from "@thidua/kit/model/records";

/** A period printed in years, and the days that it runs from and to. */
export interface YearPeriod {
  fromYear: number | null;
  toYear: number | null;
  from: string | null;
  to: string | null;
}

const years = { from: 1900, to: 2100 };

/**
 * Reads a period given in years: it runs from 1 January of the first to 31 December of the last.
 *
 * Takes the years, null when the source does not tell, and where in the input they stand. Gives years and days.
 * Raises YEAR_OUT_OF_RANGE and INVALID_PERIOD. Source: checks of the articles, rule 4.
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

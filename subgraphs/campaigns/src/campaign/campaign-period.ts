import { optionalText, requirePeriod } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
import { campaignErrors } from "./campaign.errors.js";
import type { CampaignPeriodInput } from "./campaign.inputs.js";
import { requireCampaignYear } from "./campaign-year.js";

type Path = readonly (string | number)[];

/** The columns that hold a campaign's period. */
export interface CampaignPeriod {
  startsOn: string | null;
  startsOnPrecision: DatePrecision;
  endsOn: string | null;
  endsOnPrecision: DatePrecision;
  periodText: string | null;
}

/**
 * Reads a period by days or by years. One in years runs from 1 January of the first to 31 December of the last.
 *
 * @param path where the period stands in the input
 * @throws DomainError PERIOD_GIVEN_TWICE, YEAR_OUT_OF_RANGE, INVALID_PERIOD, TOO_LONG
 */
export function campaignPeriodOf(input: CampaignPeriodInput | null | undefined, path: Path): CampaignPeriod {
  const start = boundary(input?.startsOn, input?.startYear, input?.startsOnPrecision, "01-01", [...path, "startsOn"]);
  const end = boundary(input?.endsOn, input?.endYear, input?.endsOnPrecision, "12-31", [...path, "endsOn"]);
  requirePeriod(start.on, end.on, [...path, "endsOn"]);
  return {
    startsOn: start.on,
    startsOnPrecision: start.precision,
    endsOn: end.on,
    endsOnPrecision: end.precision,
    periodText: optionalText(input?.text, [...path, "text"], 500),
  };
}

/**
 * Checks that a campaign's year lies within its period, if both are known.
 *
 * @throws DomainError YEAR_OUTSIDE_PERIOD
 */
export function requireYearInPeriod(year: number | null, { startsOn, endsOn }: CampaignPeriod, path: Path): void {
  if (year === null) return;
  const isBefore = startsOn !== null && year < Number(startsOn.slice(0, 4));
  const isAfter = endsOn !== null && year > Number(endsOn.slice(0, 4));
  if (isBefore || isAfter)
    throw campaignErrors.YEAR_OUTSIDE_PERIOD(path, { year, from: startsOn ?? "…", to: endsOn ?? "…" });
}

function boundary(
  on: string | null | undefined,
  year: number | null | undefined,
  precision: DatePrecision | null | undefined,
  dayOfYear: string,
  path: Path,
): { on: string | null; precision: DatePrecision } {
  if (on && year != null) throw campaignErrors.PERIOD_GIVEN_TWICE(path);
  if (on) return { on, precision: precision ?? DatePrecision.DAY };
  if (year == null) return { on: null, precision: DatePrecision.UNKNOWN };
  return { on: `${requireCampaignYear(year, path)}-${dayOfYear}`, precision: DatePrecision.YEAR };
}

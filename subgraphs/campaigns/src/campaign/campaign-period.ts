import {
  dateValues,
  daysOfYear,
  type PossibleDays,
  requirePossiblePeriod,
  toPossibleDays,
  writtenDate,
} from "@thidua/kit/model/known-date";
import { optionalText } from "@thidua/kit/model/records";
import type { DatePrecision } from "@thidua/kit/model/scalars";
import { campaignErrors } from "./campaign.errors.js";
import type { CampaignPeriodInput } from "./campaign.inputs.js";
import { Campaign } from "./campaign.js";
import { requireCampaignYear } from "./campaign-year.js";

type Path = readonly (string | number)[];

type PeriodColumn =
  | "startsFrom"
  | "startsUntil"
  | "startsOnPrecision"
  | "endsFrom"
  | "endsUntil"
  | "endsOnPrecision"
  | "periodText";

/** The columns that hold a campaign's period. */
export type CampaignPeriod = Required<Pick<Campaign, PeriodColumn>>;

/**
 * Reads a period by days, months or years. Of a date that is known in part, the possible days are stored.
 *
 * @param path where the period stands in the input
 * @throws DomainError PERIOD_GIVEN_TWICE, YEAR_OUT_OF_RANGE, INVALID_PERIOD, TOO_LONG, and the errors of `toPossibleDays`
 */
export function campaignPeriodOf(input: CampaignPeriodInput | null | undefined, path: Path): CampaignPeriod {
  const start = boundary(input?.startsOn, input?.startYear, input?.startsOnPrecision, [...path, "startsOn"]);
  const end = boundary(input?.endsOn, input?.endYear, input?.endsOnPrecision, [...path, "endsOn"]);
  // A period is refused only if it certainly ends before it starts.
  requirePossiblePeriod(start, end, [...path, "endsOn"]);
  return {
    ...dateValues(Campaign, "starts", start),
    ...dateValues(Campaign, "ends", end),
    periodText: optionalText(input?.text, [...path, "text"], 500),
  };
}

/**
 * Checks that a campaign's year lies within its period, if both are known.
 *
 * @throws DomainError YEAR_OUTSIDE_PERIOD
 */
export function requireYearInPeriod(year: number | null, period: CampaignPeriod, path: Path): void {
  if (year === null) return;
  const { startsFrom, startsOnPrecision, endsFrom, endsUntil, endsOnPrecision } = period;
  const isBefore = startsFrom !== null && year < Number(startsFrom.slice(0, 4));
  const isAfter = endsUntil !== null && year > Number(endsUntil.slice(0, 4));
  if (!isBefore && !isAfter) return;
  const from = writtenDate({ from: startsFrom, precision: startsOnPrecision }) ?? "…";
  const to = writtenDate({ from: endsFrom, precision: endsOnPrecision }) ?? "…";
  throw campaignErrors.YEAR_OUTSIDE_PERIOD(path, { year, from, to });
}

function boundary(
  on: string | null | undefined,
  year: number | null | undefined,
  precision: DatePrecision | null | undefined,
  path: Path,
): PossibleDays {
  if (on && year != null) throw campaignErrors.PERIOD_GIVEN_TWICE(path);
  return year == null ? toPossibleDays(on, precision, path) : daysOfYear(requireCampaignYear(year, path));
}

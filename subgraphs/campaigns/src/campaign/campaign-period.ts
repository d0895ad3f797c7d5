import { commonErrors } from "@thidua/base/errors";
import {
  dateValues,
  daysOfYear,
  type PossibleDays,
  possibleDaysOf,
  requirePossiblePeriod,
  toPossibleDays,
  writtenDate,
} from "@thidua/kit/model/known-date";
import { optionalText } from "@thidua/kit/model/records";
import { DatePrecision } from "@thidua/kit/model/scalars";
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
  return periodValues(
    boundaryOf(startOf(input ?? {}), [...path, "startsOn"]),
    boundaryOf(endOf(input ?? {}), [...path, "endsOn"]),
    optionalText(input?.text, [...path, "text"], 500),
    path,
  );
}

/**
 * Reads a change of a campaign's period: what is absent stays, null clears. A day replaces a year and the reverse; a precision alone
 * changes that of the stored day, as long as no part of a date is made up.
 *
 * @param path where the period stands in the input
 * @throws DomainError REQUIRED for a precision without the date that it needs, and what `campaignPeriodOf` throws
 */
export function changedPeriod(campaign: Campaign, input: CampaignPeriodInput, path: Path): CampaignPeriod {
  const { text } = input;
  return periodValues(
    changedBoundary(possibleDaysOf(campaign, "starts"), startOf(input), [...path, "startsOn"]),
    changedBoundary(possibleDaysOf(campaign, "ends"), endOf(input), [...path, "endsOn"]),
    text === undefined ? (campaign.periodText ?? null) : optionalText(text, [...path, "text"], 500),
    path,
  );
}

function periodValues(start: PossibleDays, end: PossibleDays, periodText: string | null, path: Path): CampaignPeriod {
  // A period is refused only if it certainly ends before it starts.
  requirePossiblePeriod(start, end, [...path, "endsOn"]);
  return { ...dateValues(Campaign, "starts", start), ...dateValues(Campaign, "ends", end), periodText };
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

/** What an input says of the start or the end of a period. */
interface Boundary {
  on?: string | null;
  year?: number | null;
  precision?: DatePrecision | null;
}

function startOf({ startsOn: on, startYear: year, startsOnPrecision: precision }: CampaignPeriodInput): Boundary {
  return { on, year, precision };
}

function endOf({ endsOn: on, endYear: year, endsOnPrecision: precision }: CampaignPeriodInput): Boundary {
  return { on, year, precision };
}

function boundaryOf({ on, year, precision }: Boundary, path: Path): PossibleDays {
  if (on && year != null) throw campaignErrors.PERIOD_GIVEN_TWICE(path);
  return year == null ? toPossibleDays(on, precision, path) : daysOfYear(requireCampaignYear(year, path));
}

/** How much of a date is known at each precision. */
const knownParts: Readonly<Record<DatePrecision, number>> = {
  [DatePrecision.UNKNOWN]: 0,
  [DatePrecision.YEAR]: 1,
  [DatePrecision.MONTH]: 2,
  [DatePrecision.INFERRED]: 3,
  [DatePrecision.DAY]: 3,
  [DatePrecision.MINUTE]: 3,
};

function changedBoundary(stored: PossibleDays, given: Boundary, path: Path): PossibleDays {
  const { on, year, precision } = given;
  if (on !== undefined || year !== undefined) return boundaryOf(given, path);
  if (precision === undefined) return stored;
  const wanted = precision ?? DatePrecision.DAY;
  if (knownParts[wanted] > knownParts[stored.precision]) throw commonErrors.REQUIRED(path);
  return toPossibleDays(stored.from, wanted, path);
}

import { commonErrors } from "@thidua/base/errors";
import { numberErrors } from "./numbers.errors.js";

type Path = readonly (string | number)[];

/** What campaigns celebrate may be of any year that a date can hold. */
const firstYear = 1;
const lastYear = 2200;
/** The appeal for patriotic emulation, the first campaign, is of 1948. */
const firstCampaignYear = 1948;

/** A year of history, or null. Raises YEAR_OUT_OF_RANGE outside 1–2200. */
export function optionalYear(year: number | null | undefined, path: Path): number | null {
  return year == null ? null : within(year, firstYear, path);
}

/** The year of a campaign, plan or pledge. Raises YEAR_OUT_OF_RANGE outside 1948–2200. */
export function requireCampaignYear(year: number, path: Path): number {
  return within(year, firstCampaignYear, path);
}

/** A number of at least one, or null. Raises COUNT_OUT_OF_RANGE. */
export function optionalCount(count: number | null | undefined, path: Path): number | null {
  if (count == null) return null;
  if (!Number.isInteger(count) || count < 1) throw numberErrors.COUNT_OUT_OF_RANGE(path, { count });
  return count;
}

function within(year: number, from: number, path: Path): number {
  if (!Number.isInteger(year) || year < from || year > lastYear)
    throw commonErrors.YEAR_OUT_OF_RANGE(path, { year, from, to: lastYear });
  return year;
}

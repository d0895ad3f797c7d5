import { requireYear } from "@thidua/kit/model/records";

/** The first campaign followed the Appeal for Patriotic Emulation of 1948. */
const campaignYears = { from: 1948, to: 2200 };

/**
 * Checks the year of a campaign, plan, pledge or initiative and returns it.
 *
 * @throws DomainError YEAR_OUT_OF_RANGE outside 1948–2200
 */
export function requireCampaignYear(year: number, path: readonly (string | number)[]): number {
  return requireYear(year, campaignYears, path);
}

import { firstDayOfYear } from "@thidua/kit/model/known-date";
import { ActivityBasis } from "./activity-basis.js";
import type { Campaign } from "./campaign.js";

/** The columns of the days on which a campaign can run. */
export type ActiveDays = Required<Pick<Campaign, "activeFrom" | "activeTo" | "activeFromBasis" | "activeToBasis">>;

/** What bounds a campaign. */
export interface Bounds extends Pick<Campaign, "startsFrom" | "endsUntil" | "launchedOn" | "year"> {
  /** The possible days of the occasions that the campaign observes. */
  occasions: readonly { observedFrom: string; observedUntil: string }[];
  /** The year of the plan that the campaign carries out, or null. */
  planYear: number | null;
}

type Bound = readonly [day: string | null | undefined, basis: ActivityBasis];

/**
 * Returns the days on which a campaign can run. An end that the source does not state is that of the campaign's year, or else of its
 * last occasion, or else of its plan's year: no campaign runs for ever. The start follows in the same way, after the launch.
 */
export function activeDays({ startsFrom, endsUntil, launchedOn, year, occasions, planYear }: Bounds): ActiveDays {
  const start = firstOf([
    [startsFrom, ActivityBasis.PERIOD],
    [launchedOn, ActivityBasis.LAUNCH],
    [startOf(year), ActivityBasis.YEAR],
    [startOf(yearOf(occasions.map(({ observedFrom }) => observedFrom).sort()[0])), ActivityBasis.OCCASIONS],
    [startOf(planYear), ActivityBasis.PLAN],
    [startOf(yearOf(endsUntil)), ActivityBasis.OTHER_BOUND],
  ]);
  const from = start[0];
  const end = firstOf(
    [
      [endsUntil, ActivityBasis.PERIOD] as const,
      [endOf(year), ActivityBasis.YEAR] as const,
      [
        occasions
          .map(({ observedUntil }) => observedUntil)
          .sort()
          .at(-1),
        ActivityBasis.OCCASIONS,
      ] as const,
      [endOf(planYear), ActivityBasis.PLAN] as const,
      [endOf(yearOf(from)), ActivityBasis.OTHER_BOUND] as const,
      // What ends before the campaign starts bounds something else, such as a plan that the campaign outlasts.
    ].filter(([day, basis]) => basis === ActivityBasis.PERIOD || !from || !day || day >= from),
  );
  return { activeFrom: from, activeFromBasis: start[1], activeTo: end[0], activeToBasis: end[1] };
}

function firstOf(bounds: readonly Bound[]): [string, ActivityBasis] | [null, null] {
  const bound = bounds.find(([day]) => day);
  return bound ? [bound[0]!, bound[1]] : [null, null];
}

const yearOf = (day: string | null | undefined): number | null => (day ? Number(day.slice(0, 4)) : null);
const startOf = (year: number | null | undefined): string | null => (year == null ? null : firstDayOfYear(year));
const endOf = (year: number | null | undefined): string | null =>
  year == null ? null : `${firstDayOfYear(year).slice(0, 4)}-12-31`;

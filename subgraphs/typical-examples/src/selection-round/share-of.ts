import type { FunnelRound } from "./funnel.js";
import type { SelectionShare } from "./selection-share.js";

/** Returns a share in percent, rounded half up to one decimal place, or null of 0. 3 of 12 is 25, and 6 of 56 is 10.7. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}

/** Returns the share of the first round that a round keeps. */
export function shareOf(round: Omit<FunnelRound, "position">, first: Omit<FunnelRound, "position">): SelectionShare {
  return {
    collectivePercent: percentOf(round.collectiveCount, first.collectiveCount),
    individualPercent: percentOf(round.individualCount, first.individualCount),
  };
}

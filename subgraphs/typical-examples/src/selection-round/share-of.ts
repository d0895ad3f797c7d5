import type { FunnelRound } from "./funnel.js";
import type { SelectionShare } from "./selection-share.js";

/** `part` of `whole` in percent, to one decimal, halves up; null when the whole is nothing. 3 of 12 is 25, 6 of 56 is 10.7. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
}

/** What part of the first round a round is. */
export function shareOf(round: Omit<FunnelRound, "position">, first: Omit<FunnelRound, "position">): SelectionShare {
  return {
    collectivePercent: percentOf(round.collectiveCount, first.collectiveCount),
    individualPercent: percentOf(round.individualCount, first.individualCount),
  };
}

/** The position and the counts of a round. */
export interface FunnelRound {
  position: number;
  collectiveCount: number;
  individualCount: number;
}

/** A count of a round that is larger than the same count of the round before it. */
export interface FunnelGrowth {
  count: "collectiveCount" | "individualCount";
  earlier: FunnelRound;
  later: FunnelRound;
}

const counts = ["collectiveCount", "individualCount"] as const;

/**
 * Finds where the counts of a series of rounds increase. The rule is registered >= proposed >= honored, separately for
 * collectives and for individuals. Source: rule R-23 (article 3; that each round is a part of the one before is inferred).
 *
 * @param rounds the rounds in any order
 * @returns each increase from one round to the next; none if the counts decrease or stay the same
 */
export function funnelGrowths(rounds: readonly FunnelRound[]): FunnelGrowth[] {
  const ordered = [...rounds].sort((a, b) => a.position - b.position);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index]!;
    return counts.filter((count) => later[count] > earlier[count]).map((count) => ({ count, earlier, later }));
  });
}

/** What of a round the rule of the funnel looks at. */
export interface FunnelRound {
  position: number;
  collectiveCount: number;
  individualCount: number;
}

/** A count that is larger than the same count of the round before it. */
export interface FunnelGrowth {
  count: "collectiveCount" | "individualCount";
  earlier: FunnelRound;
  later: FunnelRound;
}

const counts = ["collectiveCount", "individualCount"] as const;

/**
 * Where a series of rounds grows: registered >= proposed >= honored, separately for collectives and individuals.
 *
 * Takes the rounds in any order. Gives each growth from a round to the next one; nothing when the counts only shrink or
 * stay. Source: rule R-23 (article 3; that each round is a part of the one before is inferred).
 */
export function funnelGrowths(rounds: readonly FunnelRound[]): FunnelGrowth[] {
  const ordered = [...rounds].sort((a, b) => a.position - b.position);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index]!;
    return counts.filter((count) => later[count] > earlier[count]).map((count) => ({ count, earlier, later }));
  });
}

import { DomainError } from "@thidua/base/errors";
import { type FunnelRound, funnelGrowths } from "./funnel.js";
import { selectionRoundErrors } from "./selection-round.errors.js";
import { SelectionRoundKind } from "./selection-round-kind.js";

const kinds = Object.values(SelectionRoundKind);

/** The part of a round that the rules of its series check. */
export type SeriesRound = FunnelRound & { kind: SelectionRoundKind; heldOn?: string | null };

/**
 * Checks the counts of one round.
 *
 * @throws DomainError NEGATIVE_ROUND_COUNT at the count
 */
export function requireCounts(counts: Omit<FunnelRound, "position">): void {
  for (const count of ["collectiveCount", "individualCount"] as const) {
    if (counts[count] < 0) throw selectionRoundErrors.NEGATIVE_ROUND_COUNT([count], { count: counts[count] });
  }
}

/**
 * Checks a series of rounds as it would be after a change: the kinds and the dates are in order, and the counts do not increase.
 *
 * @throws DomainError ROUND_KIND_OUT_OF_ORDER, ROUND_DATES_REVERSED, or FUNNEL_GROWS for each count that increases, at that count's path
 */
export function requireShrinkingSeries(rounds: readonly SeriesRound[]): void {
  const ordered = [...rounds].sort((a, b) => a.position - b.position);
  for (const [index, round] of ordered.slice(1).entries()) {
    const before = ordered[index]!;
    if (kinds.indexOf(round.kind) < kinds.indexOf(before.kind)) {
      throw selectionRoundErrors.ROUND_KIND_OUT_OF_ORDER(["kind"], { later: before.kind, earlier: round.kind });
    }
  }
  requireDatesInOrder(ordered);
  const violations = funnelGrowths(ordered).map(({ count, earlier, later }) =>
    selectionRoundErrors.FUNNEL_GROWS.violation([count], {
      earlierPosition: earlier.position,
      earlierCount: earlier[count],
      laterPosition: later.position,
      laterCount: later[count],
    }),
  );
  if (violations.length > 0) throw new DomainError(violations);
}

/** Rounds without a date say nothing of those with one. */
function requireDatesInOrder(ordered: readonly SeriesRound[]): void {
  const dated = ordered.flatMap(({ position, heldOn }) => (heldOn ? [{ position, heldOn }] : []));
  for (const [index, later] of dated.slice(1).entries()) {
    const earlier = dated[index]!;
    if (later.heldOn >= earlier.heldOn) continue;
    throw selectionRoundErrors.ROUND_DATES_REVERSED(["heldOn"], {
      earlierPosition: earlier.position,
      earlierOn: earlier.heldOn,
      laterPosition: later.position,
      laterOn: later.heldOn,
    });
  }
}

import { lineageErrors } from "./lineage.errors.js";
import type { Participation } from "./lineage.repository.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { LineageSide } from "./lineage-participant.js";

const { REESTABLISH } = LineageEventKind;
const { FROM, TO } = LineageSide;

/**
 * Checks that a new event does not certainly contradict the recorded events of an organization: none precedes its start, none
 * but REESTABLISH follows its end, and it starts once. Dates that are not known contradict nothing.
 *
 * @param now the organization's participation in the new event
 * @param earlier its recorded participations
 * @param name its name, for the error
 * @throws DomainError LINEAGE_BEFORE_BEGINNING, LINEAGE_AFTER_END, LINEAGE_BEGUN_TWICE
 */
export function requireSequence(
  now: Participation,
  earlier: readonly Participation[],
  name: string,
  path: readonly (string | number)[],
): void {
  for (const other of earlier.filter(({ side }) => side === TO)) {
    const nowFirst = certainlyBefore(now, other);
    if (now.side !== TO && nowFirst) throw lineageErrors.LINEAGE_BEFORE_BEGINNING(path, { name });
    if (now.side === TO && (nowFirst || certainlyBefore(other, now)))
      throw lineageErrors.LINEAGE_BEGUN_TWICE(path, { name });
  }
  for (const other of earlier.filter(({ side }) => side !== TO)) {
    if (now.side === TO && certainlyBefore(other, now)) throw lineageErrors.LINEAGE_BEFORE_BEGINNING(path, { name });
    if (goesOnAfterEnd(other, now) || goesOnAfterEnd(now, other)) throw lineageErrors.LINEAGE_AFTER_END(path, { name });
  }
}

/** Returns whether one event certainly ends the organization before another in which it takes part as if it still existed. */
function goesOnAfterEnd(end: Participation, next: Participation): boolean {
  const ends = end.side === FROM && end.kind !== REESTABLISH;
  return ends && next.side !== TO && next.kind !== REESTABLISH && certainlyBefore(end, next);
}

function certainlyBefore(one: Participation, other: Participation): boolean {
  return one.last !== null && other.first !== null && one.last < other.first;
}

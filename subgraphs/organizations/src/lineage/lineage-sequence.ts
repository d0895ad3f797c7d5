import { lineageErrors } from "./lineage.errors.js";
import type { Participation } from "./lineage.repository.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { LineageSide } from "./lineage-participant.js";

const { REESTABLISH } = LineageEventKind;
const { FROM, TO } = LineageSide;

/**
 * Checks that a new event does not certainly contradict what a body went through already: nothing comes before its beginning,
 * nothing after its end (only REESTABLISH does), and it begins once. Days that are not known contradict nothing.
 *
 * Takes how the body takes part in the new event, its earlier participations, its name and the path for the message. Raises
 * LINEAGE_BEFORE_BEGINNING, LINEAGE_AFTER_END, LINEAGE_BEGUN_TWICE.
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

/** Whether one event certainly ends the body before the other, in which it takes part as if it still were. */
function goesOnAfterEnd(end: Participation, next: Participation): boolean {
  const ends = end.side === FROM && end.kind !== REESTABLISH;
  return ends && next.side !== TO && next.kind !== REESTABLISH && certainlyBefore(end, next);
}

function certainlyBefore(one: Participation, other: Participation): boolean {
  return one.last !== null && other.first !== null && one.last < other.first;
}

import type { PossibleDays } from "@thidua/kit/model/known-date";
import { lineageErrors } from "./lineage.errors.js";
import type { Participation } from "./lineage.repository.js";
import { LineageEventKind } from "./lineage-event-kind.js";
import { LineageSide } from "./lineage-participant.js";

const { CREATE, DISSOLVE, MERGE, REESTABLISH, SPLIT } = LineageEventKind;
const { FROM, TO } = LineageSide;
type Path = readonly (string | number)[];

/**
 * Checks that a new event does not contradict the recorded events of an organization: it begins once and ends once, whatever the
 * dates; no event certainly precedes its start, none but REESTABLISH certainly follows its end, and REESTABLISH needs an end
 * before it. Dates that are not known contradict nothing.
 *
 * Source: specification of lineage, section 4: an organization begins by one act and ends by one act; one that is divided ends once.
 *
 * @param now the organization's participation in the new event
 * @param earlier its recorded participations
 * @param name its name, for the error
 * @throws DomainError LINEAGE_BEFORE_BEGINNING, LINEAGE_AFTER_END, LINEAGE_BEGUN_TWICE, LINEAGE_ENDED_TWICE, LINEAGE_NOT_ENDED
 */
export function requireSequence(now: Participation, earlier: readonly Participation[], name: string, path: Path): void {
  for (const other of earlier.filter(({ side }) => side === TO)) {
    if (now.side === TO) throw lineageErrors.LINEAGE_BEGUN_TWICE(path, { name });
    if (certainlyBefore(now, other)) throw lineageErrors.LINEAGE_BEFORE_BEGINNING(path, { name });
  }
  for (const other of earlier.filter(({ side }) => side !== TO)) {
    if (now.side === TO && certainlyBefore(other, now)) throw lineageErrors.LINEAGE_BEFORE_BEGINNING(path, { name });
    if (goesOnAfterEnd(other, now) || goesOnAfterEnd(now, other)) throw lineageErrors.LINEAGE_AFTER_END(path, { name });
    if (isEnd(now) && isEnd(other) && !divideInOneAct(now, other))
      throw lineageErrors.LINEAGE_ENDED_TWICE(path, { name });
  }
  const isSetUpAgain = now.side === FROM && now.kind === REESTABLISH;
  if (isSetUpAgain && !earlier.some((other) => isEnd(other) && !certainlyBefore(now, other)))
    throw lineageErrors.LINEAGE_NOT_ENDED(path, { name });
}

/**
 * Checks an event against the day on which the record of the organization states that it was established. It takes part in no
 * event before that day, and CREATE and REESTABLISH set it up on that day. Other events can bring others into an organization
 * that existed before them.
 *
 * @param now the organization's participation in the new event
 * @param established the possible days of its foundation
 * @param name its name, for the error
 * @throws DomainError LINEAGE_BEFORE_BEGINNING, LINEAGE_BEGUN_TWICE
 */
export function requireFoundation(now: Participation, established: PossibleDays, name: string, path: Path): void {
  const founded = { first: established.from, last: established.until };
  if (certainlyBefore(now, founded)) throw lineageErrors.LINEAGE_BEFORE_BEGINNING(path, { name });
  const isSetUp = now.side === TO && [CREATE, REESTABLISH].includes(now.kind);
  if (isSetUp && certainlyBefore(founded, now)) throw lineageErrors.LINEAGE_BEGUN_TWICE(path, { name });
}

/** Returns whether one event certainly ends the organization before another in which it takes part as if it still existed. */
function goesOnAfterEnd(end: Participation, next: Participation): boolean {
  return isEnd(end) && next.side !== TO && next.kind !== REESTABLISH && certainlyBefore(end, next);
}

/** Returns whether the organization ends by the event. */
export function isEnd({ side, kind }: Pick<Participation, "side" | "kind">): boolean {
  return side === FROM && kind !== REESTABLISH;
}

/**
 * Returns whether two events can be one act that divides the organization. Their dates are stated alike, none dissolves it, and
 * one of them at least is a merger or a split: several mergers take parts of it, and another kind can take what is left.
 */
function divideInOneAct(one: Participation, other: Participation): boolean {
  const kinds = [one.kind, other.kind];
  const isDivided = !kinds.includes(DISSOLVE) && (kinds.includes(MERGE) || kinds.includes(SPLIT));
  return isDivided && one.first !== null && one.first === other.first && one.last === other.last;
}

type EventDays = Pick<Participation, "first" | "last">;

function certainlyBefore(one: EventDays, other: EventDays): boolean {
  return one.last !== null && other.first !== null && one.last < other.first;
}

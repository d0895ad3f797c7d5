import { LineageEventKind } from "./lineage-event-kind.js";

/** What the order of events is found from. */
export interface OrderedEvent {
  id: string;
  kind: LineageEventKind;
  /** The first possible day, or the day that it was before, or null. */
  orderDate: string | null;
  from: readonly string[];
  to: readonly string[];
}

/** After all that is dated, for an event of which nothing is known and on which nothing depends. */
const last = "~";

/**
 * Puts events in order by what is known, oldest first: an event that brought a body forth stands before those that the body
 * took part in, else the dates decide; one without a date stands just before what needs it, or after what it needs. No date
 * is made up for it, and none is shown.
 *
 * Takes the events of one or more histories, each body's of which are all there. Gives the same events.
 */
export function orderLineage<Event extends OrderedEvent>(events: readonly Event[]): Event[] {
  const needs = needsOf(events);
  const neededBy = new Map<Event, Event[]>(events.map((event) => [event, []]));
  for (const [event, needed] of needs) for (const earlier of needed) neededBy.get(earlier)!.push(event);

  const keys = new Map<Event, string>();
  const keyOf = (event: Event, seen: Set<Event>): string => {
    if (event.orderDate) return event.orderDate;
    const known = keys.get(event);
    if (known) return known;
    if (seen.has(event)) return last;
    seen.add(event);
    const later = neededBy.get(event)!.map((next) => keyOf(next, seen));
    const bound = least(later) ?? last;
    const key =
      bound === last ? greatest([...needs.get(event)!].map(({ orderDate }) => orderDate ?? "")) || last : bound;
    keys.set(event, key);
    return key;
  };

  const waiting = [...events].sort((a, b) => compare(keyOf(a, new Set()), keyOf(b, new Set())) || compare(a.id, b.id));
  const placed = new Set<Event>();
  const ordered: Event[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((event) => [...needs.get(event)!].every((needed) => placed.has(needed)));
    // The graph has no cycle; if it had one, its events would still be shown, in the order of their dates.
    const [event] = waiting.splice(Math.max(ready, 0), 1);
    placed.add(event!);
    ordered.push(event!);
  }
  return ordered;
}

/** For each event those that stand before it: of each body first its beginning, then its new names, then its end. */
function needsOf<Event extends OrderedEvent>(events: readonly Event[]): Map<Event, Set<Event>> {
  const ofBody = new Map<string, { event: Event; step: number }[]>();
  for (const event of events) {
    for (const body of new Set([...event.from, ...event.to])) {
      const group = ofBody.get(body) ?? [];
      ofBody.set(body, group);
      group.push({ event, step: stepOf(event, body) });
    }
  }
  const needs = new Map<Event, Set<Event>>(events.map((event) => [event, new Set()]));
  for (const group of ofBody.values()) {
    for (const { event, step } of group) {
      for (const other of group) if (other.step < step && other.event !== event) needs.get(event)!.add(other.event);
    }
  }
  return needs;
}

function stepOf(event: OrderedEvent, body: string): number {
  const [isFrom, isTo] = [event.from.includes(body), event.to.includes(body)];
  if (isFrom && isTo) return 1;
  if (isTo) return 0;
  return event.kind === LineageEventKind.REESTABLISH ? 3 : 2;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function least(keys: readonly string[]): string | undefined {
  return [...keys].sort(compare)[0];
}

function greatest(keys: readonly string[]): string | undefined {
  return [...keys].sort(compare).at(-1);
}

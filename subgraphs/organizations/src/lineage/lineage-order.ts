import { LineageEventKind } from "./lineage-event-kind.js";

/** The values that decide the order of an event. */
export interface OrderedEvent {
  id: string;
  kind: LineageEventKind;
  /** The first possible day, or else the day that the event precedes; null if neither is known. */
  orderDate: string | null;
  from: readonly string[];
  to: readonly string[];
}

/** The key of an undated event on which nothing depends: it follows all dated ones. */
const last = "~";

/**
 * Sorts events by what is known, oldest first. The event that creates an organization precedes those in which the organization
 * takes part; otherwise the dates decide. An event without a date is placed directly before the events that depend on it, or
 * else after those it depends on.
 *
 * @param events the complete histories of one or more organizations
 * @returns the same events
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
    // The graph has no cycle. The events of one would still be returned, in the order of their dates.
    const [event] = waiting.splice(Math.max(ready, 0), 1);
    placed.add(event!);
    ordered.push(event!);
  }
  return ordered;
}

/** Returns the events that precede each event. Those of an organization are its start, then its renamings, then its end. */
function needsOf<Event extends OrderedEvent>(events: readonly Event[]): Map<Event, Set<Event>> {
  const byOrganization = new Map<string, { event: Event; step: number }[]>();
  for (const event of events) {
    for (const organization of new Set([...event.from, ...event.to])) {
      const group = byOrganization.get(organization) ?? [];
      byOrganization.set(organization, group);
      group.push({ event, step: stepOf(event, organization) });
    }
  }
  const needs = new Map<Event, Set<Event>>(events.map((event) => [event, new Set()]));
  for (const group of byOrganization.values()) {
    for (const { event, step } of group) {
      for (const other of group) if (other.step < step && other.event !== event) needs.get(event)!.add(other.event);
    }
  }
  return needs;
}

function stepOf(event: OrderedEvent, organization: string): number {
  const [isFrom, isTo] = [event.from.includes(organization), event.to.includes(organization)];
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

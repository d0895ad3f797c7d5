import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineageEventKind } from "./lineage-event-kind.js";
import { type OrderedEvent, orderLineage } from "./lineage-order.js";

const event = (id: string, orderDate: string | null, from: string[], to: string[]): OrderedEvent => ({
  id,
  kind: LineageEventKind.MERGE,
  orderDate,
  from,
  to,
});
const order = (...events: OrderedEvent[]) => orderLineage(events).map(({ id }) => id);

describe("the order of events", () => {
  it("follows the dates, and the dependencies of undated events", () => {
    const merger = event("merger", "2018-11-01", ["a", "b"], ["c"]);
    const creation = event("creation", null, [], ["a"]);
    const split = event("split", "2023-03-15", ["c"], ["d", "e"]);
    expect(order(split, merger, creation)).toEqual(["creation", "merger", "split"]);
  });

  it("puts an undated event between those it depends on and those that depend on it", () => {
    const first = event("first", "2000-01-01", [], ["a"]);
    const middle = event("middle", null, ["a"], ["b"]);
    const elsewhere = event("elsewhere", "2005-01-01", [], ["x"]);
    const last = event("last", "2010-01-01", ["b"], ["c"]);
    expect(order(last, middle, elsewhere, first)).toEqual(["first", "elsewhere", "middle", "last"]);
  });

  it("follows the dependencies of events within a month", () => {
    // Both are in 2018-11. The day of one is known; of the other only the month, which is stored as its first day.
    const creation = event("creation", "2018-11-15", [], ["a"]);
    const merger = event("merger", "2018-11-01", ["a", "b"], ["c"]);
    expect(order(merger, creation)).toEqual(["creation", "merger"]);
  });

  it("keeps every event of any history without cycles, in the order of dependencies and dates", () => {
    const history = fc
      .array(
        fc.record({
          from: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
          to: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
          isDated: fc.boolean(),
        }),
        { maxLength: 12 },
      )
      .map((drafts) =>
        // Organizations have only later successors and dates increase with the position, so the history is possible.
        drafts.map(({ from, to, isDated }, index) =>
          event(
            `e${index}`,
            isDated ? `20${String(10 + index)}-01-01` : null,
            from.map((place) => `${index - (place % 3) - 1}.${place}`),
            to.map((place) => `${index}.${place}`),
          ),
        ),
      );
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (events, random) => {
        const shuffled = [...events].sort(() => (random.next().value % 2 ? 1 : -1));
        const ordered = orderLineage(shuffled);
        expect([...ordered].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...events].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const place = new Map(ordered.map(({ id }, index) => [id, index]));
        for (const later of events) {
          for (const earlier of events) {
            if (earlier.to.some((organization) => later.from.includes(organization)))
              expect(place.get(earlier.id)).toBeLessThan(place.get(later.id)!);
          }
        }
        const dates = ordered.map(({ orderDate }) => orderDate).filter((date) => date !== null);
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
});

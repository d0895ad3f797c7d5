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
  it("follows the dates, and what needs what where they are silent", () => {
    const merger = event("merger", "2018-11-01", ["a", "b"], ["c"]);
    const creation = event("creation", null, [], ["a"]);
    const split = event("split", "2023-03-15", ["c"], ["d", "e"]);
    expect(order(split, merger, creation)).toEqual(["creation", "merger", "split"]);
  });

  it("puts an undated event between what it needs and what needs it", () => {
    const first = event("first", "2000-01-01", [], ["a"]);
    const middle = event("middle", null, ["a"], ["b"]);
    const elsewhere = event("elsewhere", "2005-01-01", [], ["x"]);
    const last = event("last", "2010-01-01", ["b"], ["c"]);
    expect(order(last, middle, elsewhere, first)).toEqual(["first", "elsewhere", "middle", "last"]);
  });

  it("trusts the needs where a month leaves the days open", () => {
    // Both in 2018-11: the day of one is known, of the other the month alone, which is stored as its first day.
    const creation = event("creation", "2018-11-15", [], ["a"]);
    const merger = event("merger", "2018-11-01", ["a", "b"], ["c"]);
    expect(order(merger, creation)).toEqual(["creation", "merger"]);
  });

  it("of any history without cycles keeps every event, what it needs before it, and the dates where nothing speaks against them", () => {
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
        // Bodies only ever lead to later ones, and dates grow with the position: a history that can have happened.
        drafts.map(({ from, to, isDated }, index) =>
          event(
            `e${index}`,
            isDated ? `20${String(10 + index)}-01-01` : null,
            from.map((body) => `${index - (body % 3) - 1}.${body}`),
            to.map((body) => `${index}.${body}`),
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
            if (earlier.to.some((body) => later.from.includes(body)))
              expect(place.get(earlier.id)).toBeLessThan(place.get(later.id)!);
          }
        }
        const dates = ordered.map(({ orderDate }) => orderDate).filter((date) => date !== null);
        expect(dates).toEqual([...dates].sort());
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { OrderTerm } from "./list-arguments.js";
import { isDefaultOrder, isOrderedBelow, isOrderedByIndex } from "./ordered-by-index.js";

const by = (...terms: string[]) =>
  terms.map((term) => {
    const [field, direction] = term.split(" ");
    return { field, direction } as OrderTerm;
  });
interface Plan {
  ownerId: string;
  campaignId: string;
}
const list = { defaultOrder: by("YEAR DESC", "NAME ASC"), parentOrders: { ownerId: ["CODE"] } };

describe("an order", () => {
  it("is the default one as it is, in reverse, and where none is given", () => {
    for (const order of [null, [], by("YEAR DESC", "NAME ASC"), by("YEAR ASC", "NAME DESC")])
      expect(isDefaultOrder(list, order)).toBe(true);
    for (const order of [by("YEAR DESC"), by("YEAR DESC", "NAME DESC"), by("NAME ASC", "YEAR DESC")])
      expect(isDefaultOrder(list, order)).toBe(false);
  });

  it("has an index with one term, and below parents if the list names it", () => {
    expect(isOrderedByIndex(list, by("NAME DESC"))).toBe(true);
    expect(isOrderedByIndex(list, by("NAME ASC", "CODE ASC"))).toBe(false);
    expect(isOrderedBelow<Plan>(list, "ownerId", by("CODE DESC"))).toBe(true);
    expect(isOrderedBelow<Plan>(list, "campaignId", by("CODE DESC"))).toBe(false);
    expect(isOrderedBelow<Plan>(list, "ownerId", by("NAME ASC"))).toBe(false);
  });
});

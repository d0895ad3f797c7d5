import { describe, expect, it } from "vitest";
import { defineList } from "./define-list.js";
import type { OrderTerm } from "./list-arguments.js";
import { addListIndexes } from "./list-indexes.js";

const by = (field: string, direction: "ASC" | "DESC" = "ASC"): OrderTerm => ({ field, direction }) as OrderTerm;

/** Returns the columns of the indexes that a list adds to a table with these columns, and those that it leaves of others. */
function indexesOf(
  order: OrderTerm[],
  parents: string[],
  indexed: string[] = [],
  parentOrders: { [parent: string]: string[] } = {},
  rareParents: string[] = [],
) {
  class Plan {}
  const orders = { YEAR: "year", NAME: "name", ENDS_ON: "endsOn" };
  defineList({ entity: Plan, orders, defaultOrder: order, parents, parentOrders, rareParents, filters: {} } as never);
  const names = ["id", "year", "name", "endsOn", "ownerId", "kind"];
  const props = names.map((name) => ({
    name,
    nullable: ["year", "endsOn"].includes(name),
    index: indexed.includes(name),
  }));
  const properties = Object.fromEntries(props.map((one) => [one.name, one]));
  const metadata = { class: Plan, properties, props, indexes: [{ properties: "kind" }, { properties: ["ownerId"] }] };
  addListIndexes(metadata as never);
  const written = (
    metadata.indexes as { properties: string[]; columns?: { name: string; sort: string }[]; where?: object }[]
  ).map(
    ({ properties: columns, columns: sorted, where }) =>
      (sorted ? sorted.map(({ name, sort }) => `${name} ${sort}`).join(", ") : [columns].flat().join(", ")) +
      (where ? ` where ${JSON.stringify(where)}` : ""),
  );
  return { written, single: props.filter(({ index }) => index).map(({ name }) => name) };
}

describe("the indexes of a list", () => {
  it("serve the default order, of all records and below each parent, and each other order", () => {
    expect(indexesOf([by("NAME")], ["ownerId"]).written).toEqual([
      "kind",
      "name, id",
      "ownerId, name, id",
      "year, id",
      "endsOn, id",
    ]);
  });

  it("serve an order below each parent that the list names", () => {
    expect(indexesOf([by("NAME")], ["ownerId"], [], { ownerId: ["ENDS_ON"] }).written).toContain("ownerId, endsOn, id");
  });

  it("are written ascending where all terms descend, and with their directions where these differ", () => {
    expect(indexesOf([by("YEAR", "DESC")], []).written).toContain("year, id");
    expect(indexesOf([by("YEAR", "DESC"), by("NAME")], ["ownerId"]).written).toContain(
      "ownerId ASC, year DESC, name ASC, id ASC",
    );
  });

  it("end before a column whose missing values they would have at the wrong end", () => {
    expect(indexesOf([by("NAME"), by("ENDS_ON", "DESC")], []).written).toContain("name");
  });

  it("leave out the records without a parent that few have", () => {
    const { written } = indexesOf([by("NAME")], ["kind", "ownerId"], [], {}, ["kind"]);
    expect(written).toContain('kind, name, id where {"kind":{"$ne":null}}');
    expect(written).toContain("ownerId, name, id");
  });

  it("replace an index of one column that they begin with", () => {
    const { written, single } = indexesOf([by("NAME")], ["ownerId"], ["year", "ownerId", "kind"]);
    expect(written).not.toContain("ownerId");
    expect(single).toEqual(["kind"]);
  });
});

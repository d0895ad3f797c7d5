import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysetSegments } from "./keyset-segments.js";

const ascending = (column: string) => ({ column, descending: false, nullable: false });
const descending = (column: string) => ({ column, descending: true, nullable: false });
const sqlOf = (segments: ReturnType<typeof keysetSegments>) =>
  segments.map(({ condition, order }) => [condition?.sql ?? null, order.sql]);

describe("the parts of an order", () => {
  it("are one, bounded by a comparison of rows, where all terms have one direction", () => {
    expect(sqlOf(keysetSegments([ascending("name"), ascending("id")], ["An", "1"], false))).toEqual([
      ["(name, id) > (?, ?)", "name asc, id asc"],
    ]);
    expect(sqlOf(keysetSegments([ascending("name"), ascending("id")], ["An", "1"], true))).toEqual([
      ["(name, id) < (?, ?)", "name desc, id desc"],
    ]);
  });

  it("repeat the bound of the first term where the directions differ", () => {
    expect(sqlOf(keysetSegments([descending("year"), ascending("id")], [2020, "1"], false))).toEqual([
      ["(year <= ? and (year < ? or id > ?))", "year desc, id asc"],
    ]);
  });

  const year = { ...descending("year"), nullable: true };

  it("are two where an index has missing values first and the order has them last", () => {
    expect(sqlOf(keysetSegments([year, descending("id")], null, false))).toEqual([
      ["year is not null", "year desc, id desc"],
      ["year is null", "year desc, id desc"],
    ]);
    expect(sqlOf(keysetSegments([{ ...year, descending: false }, ascending("id")], null, false))).toEqual([
      [null, "year asc nulls last, id asc"],
    ]);
  });

  it("begin with the one that the place is in", () => {
    expect(sqlOf(keysetSegments([year, descending("id")], [2020, "1"], false))).toEqual([
      ["(year, id) < (?, ?)", "year desc, id desc"],
      ["year is null", "year desc, id desc"],
    ]);
    expect(sqlOf(keysetSegments([year, descending("id")], [null, "1"], false))).toEqual([
      ["(year is null and id < ?)", "year desc, id desc"],
    ]);
    expect(sqlOf(keysetSegments([year, descending("id")], [null, "1"], true))).toEqual([
      ["(year is null and id > ?)", "year asc, id asc"],
      ["year is not null", "year asc, id asc"],
    ]);
  });

  it("have a value for each placeholder", () => {
    const term = fc.record({ column: fc.constant("c"), descending: fc.boolean(), nullable: fc.boolean() });
    const id = fc.record({ column: fc.constant("id"), descending: fc.boolean(), nullable: fc.constant(false) });
    fc.assert(
      fc.property(
        fc.array(term, { maxLength: 3 }),
        id,
        fc.infiniteStream(fc.boolean()),
        fc.boolean(),
        (terms, last, nulls, backward) => {
          const place = [...terms.map(({ nullable }) => (nullable && nulls.next().value ? null : "x")), "1"];
          for (const { condition } of keysetSegments([...terms, last], place, backward))
            expect(condition!.sql.split("?").length - 1).toBe(condition!.values.length);
        },
      ),
    );
  });
});

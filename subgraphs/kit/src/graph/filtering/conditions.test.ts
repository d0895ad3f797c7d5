import { raw } from "@mikro-orm/core";
import { describe, expect, it } from "vitest";
import { allOf, anyOf, complementOf } from "./conditions.js";

const [a, b] = [{ year: 2020 }, { kind: { $in: ["X"] } }];
const orMissing = (property: string, condition: object) => ({
  $or: [{ $not: { [property]: condition } }, { [property]: null }],
});
/** The conditions of raw SQL within a condition, which a comparison of objects does not see. */
const sqlOf = (condition: object) => Reflect.ownKeys(condition).map((key) => String((key as symbol).description));

describe("conditions that are joined", () => {
  it("all of none hold for every record, and one of none for no record", () => {
    expect(allOf([])).toEqual({});
    expect(sqlOf(anyOf([]))).toEqual(["raw('false')"]);
    expect(allOf([{ $and: [] }, a])).toEqual(a);
    expect(anyOf([{ $and: [] }, a])).toEqual({});
    expect(sqlOf(allOf([a, { $or: [] }]))).toEqual(["raw('false')"]);
    expect(anyOf([{ $or: [] }, a])).toEqual(a);
  });

  it("one alone stands without what joins it", () => {
    expect(allOf([a])).toEqual(a);
    expect(allOf([a, b])).toEqual({ $and: [a, b] });
    expect(anyOf([a, b])).toEqual({ $or: [a, b] });
  });
});

describe("the complement of a condition", () => {
  it("of a value includes the records without one", () => {
    expect(complementOf(a)).toEqual(orMissing("year", { $eq: 2020 }));
    expect(complementOf(b)).toEqual(orMissing("kind", b.kind));
    const day = new Date();
    expect(complementOf({ at: day })).toEqual(orMissing("at", { $eq: day }));
    const chosen = raw("select 1");
    expect(complementOf({ id: { $in: chosen } })).toEqual(orMissing("id", { $in: chosen }));
  });

  it("of a missing value is a value, and the other way round", () => {
    expect(complementOf({ year: null })).toEqual({ year: { $ne: null } });
    expect(complementOf({ year: { $ne: null } })).toEqual({ year: null });
  });

  it("of several conditions is that one of them does not hold", () => {
    const expected = { $or: [complementOf(a), complementOf(b)] };
    expect(complementOf({ $and: [a, b] })).toEqual(expected);
    expect(complementOf({ ...a, ...b })).toEqual(expected);
    expect(complementOf({ $or: [a, b] })).toEqual({ $and: [complementOf(a), complementOf(b)] });
    expect(complementOf({ year: { $gte: 1, $lt: 3 } })).toEqual({
      $or: [orMissing("year", { $gte: 1 }), orMissing("year", { $lt: 3 })],
    });
  });

  it("of SQL holds where the SQL is false or unknown", () => {
    expect(sqlOf(complementOf({ [raw("a = ? or b", [1])]: [] }))).toEqual(["raw('(a = ? or b) is not true')"]);
  });

  it("of what holds for every record holds for none, and the other way round", () => {
    expect(sqlOf(complementOf({}))).toEqual(["raw('false')"]);
    expect(complementOf(anyOf([]))).toEqual({});
  });

  it("of a complement is the condition", () => {
    expect(complementOf(complementOf(a))).toEqual({
      $and: [{ $or: [{ year: { $eq: 2020 } }, { year: null }] }, { year: { $ne: null } }],
    });
    expect(complementOf(complementOf({ year: null }))).toEqual({ year: null });
    expect(sqlOf(complementOf(complementOf({ [raw("a")]: [] })))).toEqual(["raw('((a) is not true) is not true')"]);
  });

  it("of SQL's `not`, which is unknown for a missing value, is not guessed", () => {
    for (const condition of [{ $not: { ...a, ...b } }, { $not: { $or: [a, b] } }])
      expect(() => complementOf(condition)).toThrow("No complement of $not is known");
  });
});

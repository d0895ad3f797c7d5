import { DatePrecision } from "@thidua/kit/model/scalars";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { anniversaryOf, isCountConsistent } from "./anniversary.js";

const day = (on: string) => ({ from: on, precision: DatePrecision.DAY });
const year = (number: number) => ({ from: `${number}-01-01`, precision: DatePrecision.YEAR });

describe("an anniversary", () => {
  test.each([
    ["1948-06-11", "2018-06-11", 70],
    ["1948-06-11", "2023-06-11", 75],
    ["1948-07-25", "2023-07-25", 75],
    ["1943-09-22", "2023-09-22", 80],
    ["1930-02-03", "2020-02-03", 90],
    ["1890-05-19", "2020-05-19", 130],
    ["1945-08-19", "2020-08-19", 75],
    ["1945-09-02", "2020-09-02", 75],
    ["1975-04-30", "2020-04-30", 45],
    ["1940-09-27", "2020-09-27", 80],
    ["1910-08-17", "2020-08-17", 110],
  ])("from %s to %s is %i", (origin, observed, expected) => {
    expect(anniversaryOf(day(origin), day(observed))).toBe(expected);
  });

  it("is the difference of the years if only a year is known", () => {
    expect(anniversaryOf(year(1950), year(2020))).toBe(70);
    expect(anniversaryOf(day("1950-10-17"), year(2020))).toBe(70);
  });

  it("is null without an origin, and so is whether the printed number agrees", () => {
    const computed = anniversaryOf({ from: null, precision: DatePrecision.UNKNOWN }, year(2020));
    expect(computed).toBeNull();
    expect(isCountConsistent(70, computed)).toBeNull();
    expect(isCountConsistent(70, 71)).toBe(false);
    expect(isCountConsistent(70, 70)).toBe(true);
  });

  it("compares months if only the month is known", () => {
    const month = { from: "1948-06-01", precision: DatePrecision.MONTH };
    expect(anniversaryOf(month, day("2018-06-01"))).toBe(70);
    expect(anniversaryOf(month, day("2018-05-31"))).toBe(69);
  });

  it("does not count a year that is not over", () => {
    expect(anniversaryOf(day("1948-06-11"), day("2018-06-10"))).toBe(69);
    expect(anniversaryOf(day("2019-01-01"), day("2018-01-01"))).toBeNull();
  });

  it("increases by one with each year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2000 }), fc.nat(200), fc.nat(364), (origin, years, offset) => {
        const monthDay = new Date(Date.UTC(2001, 0, 1 + offset)).toISOString().slice(4, 10);
        expect(anniversaryOf(day(`${origin}${monthDay}`), day(`${origin + years}${monthDay}`))).toBe(years);
      }),
    );
  });
});

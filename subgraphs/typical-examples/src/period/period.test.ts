import { DomainError } from "@thidua/base/errors";
import { DatePrecision } from "@thidua/kit/model/scalars";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSurelyBefore, precisionOf, yearPeriod } from "./index.js";

const paths = { from: ["fromYear"], to: ["toYear"] };

describe("a period stated in years", () => {
  it("runs from 1 January of the first to 31 December of the last", () => {
    expect(yearPeriod(2015, 2020, paths)).toEqual({
      fromYear: 2015,
      toYear: 2020,
      from: "2015-01-01",
      to: "2020-12-31",
    });
  });

  it("may lack an end", () => {
    expect(yearPeriod(2015, null, paths)).toMatchObject({ from: "2015-01-01", to: null });
  });

  it("does not end before it starts", () => {
    expect(() => yearPeriod(2020, 2015, paths)).toThrow(DomainError);
  });

  it("accepts only years from 1900 to 2100", () => {
    expect(() => yearPeriod(15, 2020, paths)).toThrow(/not within 1900–2100/);
  });
});

describe("dates that are not known to the day", () => {
  const date = (on: string | null, precision: DatePrecision) => ({ on, precision });

  it("contradict each other only at the precision that both have", () => {
    const year = date("2017-01-01", DatePrecision.YEAR);
    expect(isSurelyBefore(year, date("2017-09-08", DatePrecision.DAY))).toBe(false);
    expect(isSurelyBefore(year, date("2018-09-08", DatePrecision.DAY))).toBe(true);
    expect(isSurelyBefore(date(null, DatePrecision.UNKNOWN), year)).toBe(false);
  });

  it("are never both before the other", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10));
    const known = fc.record({
      on: day,
      precision: fc.constantFrom(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR),
    });
    fc.assert(fc.property(known, known, (a, b) => !(isSurelyBefore(a, b) && isSurelyBefore(b, a))));
  });

  it("have no precision without a date, whatever the input states", () => {
    expect(precisionOf(null, DatePrecision.DAY)).toBe(DatePrecision.UNKNOWN);
    expect(precisionOf("2017-09-08", null)).toBe(DatePrecision.DAY);
  });
});

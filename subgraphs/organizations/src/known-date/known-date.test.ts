import { DomainError } from "@thidua/base/errors";
import { DatePrecision } from "@thidua/kit/model/scalars";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayBefore, exactDay, knownMonth, lastPossibleDay, toKnownDate, writtenDate } from "./index.js";

const { DAY, MONTH, YEAR, INFERRED, UNKNOWN, MINUTE } = DatePrecision;

describe("a known date", () => {
  it("known to the month has no day", () => {
    const date = toKnownDate("2018-11-17", MONTH, []);
    expect(date).toEqual({ date: "2018-11-01", precision: MONTH });
    expect([exactDay(date), writtenDate(date), knownMonth(date), lastPossibleDay(date)]).toEqual([
      null,
      "2018-11",
      11,
      "2018-11-30",
    ]);
  });

  it("known to the year has no month", () => {
    const date = toKnownDate("2025-03-01", YEAR, []);
    expect([exactDay(date), writtenDate(date), knownMonth(date), lastPossibleDay(date)]).toEqual([
      null,
      "2025",
      null,
      "2025-12-31",
    ]);
  });

  it("is UNKNOWN without a date, and a precision needs a date", () => {
    expect(toKnownDate(null, undefined, [])).toEqual({ date: null, precision: UNKNOWN });
    expect(() => toKnownDate(null, MONTH, ["effectiveOn"])).toThrow(DomainError);
    for (const precision of [MINUTE, UNKNOWN])
      expect(() => toKnownDate("2018-11-01", precision, [])).toThrow(DomainError);
  });

  it("never follows its last possible day, and is not changed by a second reading", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(DAY, MONTH, YEAR, INFERRED), (instant, precision) => {
        const given = instant.toISOString().slice(0, 10);
        const known = toKnownDate(given, precision, []);
        expect(known.date! <= given && given <= lastPossibleDay(known)!).toBe(true);
        expect(toKnownDate(known.date, known.precision, [])).toEqual(known);
        expect(dayBefore(given) < given).toBe(true);
      }),
    );
  });
});

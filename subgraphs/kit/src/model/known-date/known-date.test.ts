import { DomainError } from "@thidua/base/errors";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatePrecision } from "../scalars/index.js";
import {
  dayAfter,
  dayBefore,
  exactDay,
  KnownDate,
  requireNotFuture,
  requirePossiblePeriod,
  today,
  toPossibleDays,
  unknownDate,
} from "./index.js";

const { DAY, MONTH, YEAR, INFERRED, UNKNOWN, MINUTE } = DatePrecision;

describe("a known date", () => {
  it("known to the month has no day", () => {
    const days = toPossibleDays("2018-11-17", MONTH, []);
    expect(days).toEqual({ from: "2018-11-01", until: "2018-11-30", precision: MONTH });
    expect({ ...KnownDate.of(days) }).toEqual({
      date: null,
      year: 2018,
      month: 11,
      precision: MONTH,
      text: "2018-11",
      after: "2018-10-31",
      before: "2018-12-01",
    });
  });

  it("known to the year has no month", () => {
    const days = toPossibleDays("2025-03-01", YEAR, []);
    expect({ ...KnownDate.of(days) }).toEqual({
      date: null,
      year: 2025,
      month: null,
      precision: YEAR,
      text: "2025",
      after: "2024-12-31",
      before: "2026-01-01",
    });
  });

  it("known to the day needs no bounds", () => {
    for (const precision of [undefined, DAY, INFERRED]) {
      const date = KnownDate.of(toPossibleDays("2024-02-29", precision, []));
      expect(date).toMatchObject({ date: "2024-02-29", text: "2024-02-29", month: 2, after: null, before: null });
    }
  });

  it("only known to precede a day has that bound and no text", () => {
    const date = KnownDate.of({ from: null, until: "2018-01-23", precision: UNKNOWN });
    expect(date).toMatchObject({ date: null, year: null, text: null, after: null, before: "2018-01-24" });
  });

  it("is UNKNOWN without a date, and a precision needs a date", () => {
    expect(toPossibleDays(null, undefined, [])).toEqual({ from: null, until: null, precision: UNKNOWN });
    expect(KnownDate.of(toPossibleDays(null, UNKNOWN, []))).toBeNull();
    expect(() => toPossibleDays(null, MONTH, ["effectiveOn"])).toThrow(DomainError);
    for (const precision of [MINUTE, UNKNOWN])
      expect(() => toPossibleDays("2018-11-01", precision, [])).toThrow(DomainError);
  });

  it("ends a period that starts later only where that is certain, and is shown as it is known", () => {
    const [year, month] = [toPossibleDays("2020-01-01", YEAR, []), toPossibleDays("2020-11-01", MONTH, [])];
    for (const [start, end] of [
      [year, month],
      [month, year],
      [unknownDate, month],
      [month, unknownDate],
    ] as const)
      expect(() => requirePossiblePeriod(start, end, [])).not.toThrow();
    const later = toPossibleDays("2021-01-01", DAY, []);
    expect(() => requirePossiblePeriod(later, year, [])).toThrow("The end 2020 is before the start 2021-01-01");
    expect(() => requirePossiblePeriod(later, month, [])).toThrow("The end 2020-11 is before the start 2021-01-01");
  });

  it("lies between its possible days, is not changed by a second reading, and is a day only if the day is known", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(DAY, MONTH, YEAR, INFERRED), (instant, precision) => {
        const given = instant.toISOString().slice(0, 10);
        const days = toPossibleDays(given, precision, []);
        expect(days.from! <= given && given <= days.until!).toBe(true);
        expect(toPossibleDays(days.from, precision, [])).toEqual(days);
        expect(toPossibleDays(days.until, precision, [])).toEqual(days);
        expect(exactDay(days)).toBe(precision === DAY || precision === INFERRED ? given : null);
        const { after, before } = KnownDate.of(days)!;
        expect(after === null || (after < given && given < before!)).toBe(true);
        expect(dayAfter(dayBefore(given))).toBe(given);
      }),
    );
  });
});

describe("the day of what has happened", () => {
  it("is today or before", () => {
    for (const day of ["0001-01-01", dayBefore(today()), today()])
      expect(() => requireNotFuture(day, [])).not.toThrow();
    for (const day of [dayAfter(today()), "9999-12-31"])
      expect(() => requireNotFuture(day, [])).toThrow(`The day ${day} is in the future`);
  });
});

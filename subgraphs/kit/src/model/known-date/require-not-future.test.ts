import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { DatePrecision } from "../scalars/index.js";
import { requireNotFuture, toPossibleDays } from "./index.js";

beforeEach(() => {
  // In Vietnam it is 1 December already.
  vi.useFakeTimers({ now: new Date("2026-11-30T18:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const refusal = (...given: Parameters<typeof requireNotFuture>) => {
  try {
    requireNotFuture(...given);
    return null;
  } catch (error) {
    return (error as { violations: { code: string; path: unknown; values: object }[] }).violations[0];
  }
};
const dateOf = (date: string, precision?: DatePrecision) => toPossibleDays(date, precision, []);

it.each([
  ["today", "2026-12-01"],
  ["a day of the past", "1945-09-02"],
  ["no day", null],
  ["a day that is left out", undefined],
  ["no date", toPossibleDays(null, null, [])],
  ["this month", dateOf("2026-12-31", DatePrecision.MONTH)],
  ["this year", dateOf("2026-12-31", DatePrecision.YEAR)],
])("%s is not in the future", (_, date) => {
  expect(refusal(date, ["on"])).toBeNull();
});

it.each([
  ["tomorrow", "2026-12-02", "2026-12-02"],
  ["the day of a date", dateOf("2026-12-02"), "2026-12-02"],
  ["the next month", dateOf("2027-01-15", DatePrecision.MONTH), "2027-01"],
  ["the next year", dateOf("2027-06-01", DatePrecision.YEAR), "2027"],
])("%s is refused, as it is known", (_, date, written) => {
  const values = { on: written, today: "2026-12-01" };
  expect(refusal(date, ["on"])).toMatchObject({ code: "DATE_IN_FUTURE", path: ["on"], values });
});

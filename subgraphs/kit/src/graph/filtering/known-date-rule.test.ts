import "reflect-metadata";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type PossibleDays, toPossibleDays, unknownDate } from "../../model/known-date/index.js";
import { DatePrecision } from "../../model/scalars/index.js";
import { knownDateRule } from "./known-date-rule.js";

interface Kite {
  madeFrom: string | null;
  madeUntil: string | null;
  madePrecision: DatePrecision;
}
const rule = knownDateRule<Kite>({ from: "madeFrom", until: "madeUntil", precision: "madePrecision" });

/** Evaluates the few forms of a condition that the rule makes, as SQL would. */
function meets(condition: object, record: Kite): boolean {
  return Object.entries(condition).every(([key, value]) => {
    if (key === "$and") return (value as object[]).every((part) => meets(part, record));
    if (key === "$or") return (value as object[]).some((part) => meets(part, record));
    const stored = record[key as keyof Kite];
    if (value === null) return stored === null;
    const [[operator, compared]] = Object.entries(value as object) as [[string, string | string[]]];
    if (operator === "$ne") return stored !== compared;
    if (operator === "$in") return compared.includes(stored!);
    if (operator === "$nin") return !compared.includes(stored!);
    if (stored === null) return false;
    const operand = compared as string;
    return { $lt: stored < operand, $lte: stored <= operand, $gt: stored > operand, $gte: stored >= operand }[
      operator
    ]!;
  });
}
const madeIn = ({ from, until, precision }: PossibleDays): Kite => ({
  madeFrom: from,
  madeUntil: until,
  madePrecision: precision,
});

const april = madeIn(toPossibleDays("2026-04-15", DatePrecision.MONTH, []));

it("finds a date known to the month by each of its possible days", () => {
  for (const found of [
    { eq: "2026-04-01" },
    { eq: "2026-04-30" },
    { gte: "2026-04-30" },
    { lte: "2026-04-01" },
    { gt: "2026-04-29", lt: "2026-04-30" },
    { in: ["2026-03-31", "2026-04-07"] },
    { isNull: true },
  ])
    expect([found, meets(rule(found), april)]).toEqual([found, true]);
  for (const missed of [{ eq: "2026-03-31" }, { gt: "2026-04-30" }, { lt: "2026-04-01" }, { isNull: false }])
    expect([missed, meets(rule(missed), april)]).toEqual([missed, false]);
});

it("finds what precedes a day by the days before it", () => {
  const early = { madeFrom: null, madeUntil: "2018-01-23", madePrecision: DatePrecision.UNKNOWN };
  expect(meets(rule({ lte: "1990-01-01" }), early)).toBe(true);
  expect(meets(rule({ eq: "2018-01-23" }), early)).toBe(true);
  expect(meets(rule({ gte: "2018-01-24" }), early)).toBe(false);
});

it("meets no comparison if nothing is known", () => {
  for (const operator of ["eq", "gt", "gte", "lt", "lte"])
    expect(meets(rule({ [operator]: "2026-04-15" }), madeIn(unknownDate))).toBe(false);
  expect(meets(rule({ isNull: true }), madeIn(unknownDate))).toBe(true);
});

it("agrees with the comparison of the day, at each possible day", () => {
  const day = fc
    .date({ min: new Date("2025-11-01"), max: new Date("2026-12-31"), noInvalidDate: true })
    .map((value) => value.toISOString().slice(0, 10));
  const precision = fc.constantFrom(DatePrecision.DAY, DatePrecision.MONTH, DatePrecision.YEAR);
  fc.assert(
    fc.property(day, precision, day, (given, known, asked) => {
      const record = madeIn(toPossibleDays(given, known, []));
      if (given <= asked) expect(meets(rule({ lte: asked }), record)).toBe(true);
      if (given >= asked) expect(meets(rule({ gte: asked }), record)).toBe(true);
      if (given === asked) expect(meets(rule({ eq: asked }), record)).toBe(true);
      if (known === DatePrecision.DAY) expect(meets(rule({ eq: asked }), record)).toBe(given === asked);
    }),
  );
});

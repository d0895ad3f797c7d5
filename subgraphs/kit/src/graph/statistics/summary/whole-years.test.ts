import { RawQueryFragment } from "@mikro-orm/core";
import { expect, it } from "vitest";
import { wholeYears } from "./whole-years.js";

const sqlOf = (given: object) => {
  const condition = wholeYears("dimension_year", given as never);
  if (!condition) return undefined;
  const [key] = Reflect.ownKeys(condition);
  const raw = key === undefined ? undefined : RawQueryFragment.getKnownFragment(key as symbol);
  return raw ? `${raw.sql} ${JSON.stringify(raw.params)}` : "";
};
const year = `"e"."dimension_year"`;

it.each([
  [{ gte: "2024-01-01", lte: "2024-12-31" }, `${year} >= ? and ${year} <= ? [2024,2024]`],
  [{ gt: "2023-12-31" }, `${year} > ? [2023]`],
  [{ lt: "2025-01-01", isNull: null }, `${year} < ? [2025]`],
  [{ isNull: true }, `${year} is null []`],
  [{ isNull: false, gte: "0001-01-01" }, `${year} is not null and ${year} >= ? [1]`],
  [{}, ""],
])("%j is asked of the year", (given, sql) => expect(sqlOf(given)).toBe(sql));

it.each([
  { gte: "2024-01-02" },
  { gt: "2024-01-01" },
  { gte: "2024-12-31" },
  { lte: "2024-01-01" },
  { lt: "2024-12-31" },
  { eq: "2024-01-01" },
  { in: ["2024-01-01"] },
  { gte: "2024-01-01", lte: "2024-06-30" },
])("%j is not", (given) => expect(sqlOf(given)).toBeUndefined());

import { raw } from "@mikro-orm/core";
import { recordAlias } from "../../../model/rows/index.js";

/** Operators of a day that can be asked of its year. */
const bounds: { readonly [operator: string]: { readonly day: string; readonly ofYear: string } } = {
  gt: { day: "12-31", ofYear: ">" },
  gte: { day: "01-01", ofYear: ">=" },
  lt: { day: "01-01", ofYear: "<" },
  lte: { day: "12-31", ofYear: "<=" },
};

/**
 * Returns the condition on a year that holds for the same records as one on its day; undefined if it begins or ends within a
 * year.
 *
 * @param column the column with the year, which is null where the day is
 * @param given operators of a day
 */
export function wholeYears(column: string, given: { readonly [operator: string]: unknown }): object | undefined {
  const parts: string[] = [];
  const years: number[] = [];
  const year = `"${recordAlias}"."${column}"`;
  for (const [operator, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (operator === "isNull") {
      parts.push(`${year} is ${value ? "" : "not "}null`);
      continue;
    }
    const [, number, day] = /^(\d{4})-(\d\d-\d\d)$/.exec(String(value)) ?? [];
    const bound = bounds[operator];
    if (!bound || day !== bound.day) return undefined;
    parts.push(`${year} ${bound.ofYear} ?`);
    years.push(Number(number));
  }
  return parts.length > 0 ? { [raw(parts.join(" and "), years)]: [] } : {};
}

import { type SqlCondition, whereSql } from "../../model/rows/index.js";
import type { Segment } from "./keyset-segments.js";

/** What a page's statement reads. */
export interface PageStatement {
  /** What follows `select`. */
  readonly columns: SqlCondition;
  /** What follows `from`. */
  readonly from: string;
  /** What all rows meet. */
  readonly conditions: readonly SqlCondition[];
  readonly segments: readonly Segment[];
  /** The greatest number of rows. */
  readonly limit: number;
}

/**
 * Returns the statement that reads a page. A second part of the order is read where the first does not fill the page: PostgreSQL
 * executes the parts of `union all` in turn, and stops at the limit.
 */
export function pageStatement({ columns, from, conditions, segments, limit }: PageStatement): SqlCondition {
  const parts = segments.map(({ condition, order }): SqlCondition => {
    const where = whereSql(condition ? [...conditions, condition] : conditions);
    return {
      // The limit is a checked number: for a value that it does not know, PostgreSQL plans for a tenth of the table.
      sql: `select ${columns.sql} from ${from}${where.sql} order by ${order.sql} limit ${limit}`,
      values: [...columns.values, ...where.values, ...order.values],
    };
  });
  if (parts.length === 1) return parts[0]!;
  return {
    sql: `${parts.map(({ sql }) => `(${sql})`).join(" union all ")} limit ${limit}`,
    values: parts.flatMap(({ values }) => values),
  };
}

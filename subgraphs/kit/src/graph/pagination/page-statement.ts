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
  /** Where only so many rows are looked at, the first ones in the order: their number, and the alias of the table. */
  readonly within?: { readonly rows: number; readonly alias: string };
}

/**
 * Returns the statement that reads a page. A second part of the order is read where the first does not fill the page: PostgreSQL
 * executes the parts of `union all` in turn, and stops at the limit.
 */
export function pageStatement({ columns, from, conditions, segments, limit, within }: PageStatement): SqlCondition {
  const parts = segments.map(({ condition, order }): SqlCondition => {
    const own = condition ? [condition] : [];
    const near = within && nearestRows(from, own, order, within);
    const where = whereSql(near ? conditions : [...conditions, ...own]);
    return {
      // The limit is a checked number: for a value that it does not know, PostgreSQL plans for a tenth of the table.
      sql: `select ${columns.sql} from ${near?.sql ?? from}${where.sql} order by ${order.sql} limit ${limit}`,
      values: [...columns.values, ...(near?.values ?? []), ...where.values, ...order.values],
    };
  });
  if (parts.length === 1) return parts[0]!;
  return {
    sql: `${parts.map(({ sql }) => `(${sql})`).join(" union all ")} limit ${limit}`,
    values: parts.flatMap(({ values }) => values),
  };
}

function nearestRows(
  from: string,
  conditions: readonly SqlCondition[],
  order: SqlCondition,
  { rows, alias }: { readonly rows: number; readonly alias: string },
): SqlCondition {
  const where = whereSql(conditions);
  return {
    sql: `(select * from ${from}${where.sql} order by ${order.sql} limit ${rows}) as "${alias}"`,
    values: [...where.values, ...order.values],
  };
}

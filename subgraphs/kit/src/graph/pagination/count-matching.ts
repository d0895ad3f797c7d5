import { fromSql, readRows, type SqlCondition, whereSql } from "../../model/rows/index.js";
import type { AskedList } from "./asked-list.js";
import { matching } from "./matching.js";

/** Counts the records of a list: those that meet a condition, if there is one. */
export async function countMatching<Record extends object>(
  { em, list, given, caller }: AskedList<Record>,
  found: SqlCondition | null,
): Promise<number> {
  const { sql, values } = whereSql(matching(em, list, given, caller, found));
  const [row] = await readRows<{ count: number }>(
    em,
    `select count(*)::int as "count" from ${fromSql(em, list.entity)}${sql}`,
    values,
  );
  return row?.count ?? 0;
}

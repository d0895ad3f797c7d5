import { fromSql, readRows, type SqlCondition, whereSql } from "../../model/rows/index.js";
import type { AskedList } from "./asked-list.js";
import { countedRows } from "./counted-rows.js";
import { maintainedCountOf } from "./maintained-count.js";
import { matching } from "./matching.js";

/**
 * Counts the records of a list: those that meet a condition, if there is one. An exact count is read from what the database
 * maintains of the list, where that can answer it.
 *
 * @param atMost the number at which the count stops; null for an exact count
 */
export async function countMatching<Record extends object>(
  { em, list, given, caller }: AskedList<Record>,
  found: SqlCondition | null,
  atMost: number | null,
): Promise<number> {
  const maintained = found || atMost !== null ? undefined : await maintainedCountOf(list)?.({ em, given, caller });
  if (maintained !== undefined) return maintained;
  const { sql, values } = whereSql(matching(em, list, given, caller, found));
  const [row] = await readRows<{ count: number }>(
    em,
    countedRows(`from ${fromSql(em, list.entity)}${sql}`, atMost),
    values,
  );
  return row?.count ?? 0;
}

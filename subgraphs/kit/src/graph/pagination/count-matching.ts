import { raw } from "@mikro-orm/core";
import type { SqlCondition } from "../../model/search/index.js";
import type { AskedList } from "./asked-list.js";
import { matching } from "./matching.js";

/** Counts the records of a list: those that meet a condition, if there is one. */
export async function countMatching<Record extends object>(
  { em, list, given, caller }: AskedList<Record>,
  found: SqlCondition | null,
): Promise<number> {
  const { sql, params } = matching(em, list, given, caller, found)
    .select([raw('count(*)::int as "count"')] as never)
    .toQuery();
  const [row] = await em.execute<{ count: number }[]>(sql, [...params]);
  return row?.count ?? 0;
}

import { fromSql, readRows, recordAlias, rowShapeOf } from "../../model/rows/index.js";
import type { SearchSet } from "../../model/search/index.js";
import type { AskedList } from "./asked-list.js";
import type { Place } from "./keyset.js";
import { matching } from "./matching.js";
import type { ReadRecord } from "./page-of.js";
import { pageStatement } from "./page-statement.js";
import type { PageWindow } from "./page-window.js";
import { pageColumns } from "./read-page.js";

/** Reads a page and one record more of what a search finds, best first: tier by tier, until the page is full. */
export async function readTiers<Record extends object>(
  { em, list, given, caller, keyset }: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  set: SearchSet,
): Promise<ReadRecord<Record>[]> {
  const shape = rowShapeOf(em, list.entity);
  const read: ReadRecord<Record>[] = [];
  const from = place?.rank ?? null;
  for (const tier of window.backward ? [...set.tiers].reverse() : set.tiers) {
    if (from !== null && (window.backward ? tier.rank > from : tier.rank < from)) continue;
    const missing = window.size + 1 - read.length;
    if (missing === 0) break;
    // Its records meet the conditions of later tiers, and some those of earlier ones.
    const own = tier === set.tiers[0] ? [] : [{ sql: `${set.rank.sql} = ?`, values: [...set.rank.values, tier.rank] }];
    const { sql, values } = pageStatement({
      columns: pageColumns(shape, keyset, null),
      from: fromSql(em, list.entity),
      conditions: [...matching(em, list, given, caller, tier.condition), ...own],
      segments: keyset.segments(recordAlias, tier.rank === from ? place : null, window.backward),
      limit: missing,
    });
    for (const row of await readRows(em, sql, values)) read.push({ record: shape.toRecord(row), rank: tier.rank });
  }
  return read;
}

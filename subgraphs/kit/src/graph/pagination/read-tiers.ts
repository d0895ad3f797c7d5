import type { SearchSet } from "../../model/search/index.js";
import type { AskedList } from "./asked-list.js";
import type { Place } from "./keyset.js";
import { listAlias, matching } from "./matching.js";
import type { ReadRecord } from "./page-of.js";
import type { PageWindow } from "./page-window.js";

/** Reads a page and one record more of what a search finds, best first: tier by tier, until the page is full. */
export async function readTiers<Record extends object>(
  { em, list, given, caller, keyset }: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  set: SearchSet,
): Promise<ReadRecord<Record>[]> {
  const read: ReadRecord<Record>[] = [];
  const from = place?.rank ?? null;
  for (const tier of window.backward ? [...set.tiers].reverse() : set.tiers) {
    if (from !== null && (window.backward ? tier.rank > from : tier.rank < from)) continue;
    const missing = window.size + 1 - read.length;
    if (missing === 0) break;
    const query = matching(em, list, given, caller, tier.condition).select("*");
    // Its records meet the conditions of later tiers, and some those of earlier ones.
    if (tier !== set.tiers[0]) query.andWhere(`${set.rank.sql} = ?`, [...set.rank.values, tier.rank]);
    if (place && tier.rank === from) {
      const beyond = keyset.beyondSql(listAlias, place, window.backward);
      query.andWhere(beyond.sql, beyond.values);
    }
    const { sql, params } = query.toQuery();
    const rows = await em.execute(`${sql} order by ${keyset.orderSql(listAlias, window.backward)} limit ?`, [
      ...params,
      missing,
    ]);
    for (const row of rows)
      read.push({ record: em.map(list.entity, row as never) as unknown as Record, rank: tier.rank });
  }
  return read;
}

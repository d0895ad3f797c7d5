import { raw } from "@mikro-orm/core";
import type { SearchSet } from "../../model/search/index.js";
import type { AskedList } from "./asked-list.js";
import type { Place } from "./keyset.js";
import { listAlias, matching } from "./matching.js";
import type { ReadRecord } from "./page-of.js";
import type { PageWindow } from "./page-window.js";

/** The column of the rank in a page's statement; no entity has such a property. */
export const rankColumn = "search_rank";

/** Reads a page and one record more, in the order asked for: of the whole list, or of what a search finds. */
export async function readPage<Record extends object>(
  { em, list, given, caller, keyset }: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  set: SearchSet | null,
): Promise<ReadRecord<Record>[]> {
  if (set?.tiers.length === 0) return [];
  const query = matching(em, list, given, caller, set?.condition);
  query.select((set ? ["*", raw(`${set.rank.sql} as "${rankColumn}"`, [...set.rank.values])] : "*") as never);
  if (place) {
    const beyond = keyset.beyondSql(listAlias, place, window.backward);
    query.andWhere(beyond.sql, beyond.values);
  }
  const { sql, params } = query.toQuery();
  const rows = await em.execute(`${sql} order by ${keyset.orderSql(listAlias, window.backward)} limit ?`, [
    ...params,
    window.size + 1,
  ]);
  return rows.map(({ [rankColumn]: rank = null, ...row }: { [column: string]: unknown }) => ({
    record: em.map(list.entity, row as never) as unknown as Record,
    rank: rank as number | null,
  }));
}

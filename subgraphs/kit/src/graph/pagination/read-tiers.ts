import { fromSql, readRows, recordAlias, rowShapeOf, type SqlCondition } from "../../model/rows/index.js";
import type { SearchSet, SearchTier } from "../../model/search/index.js";
import type { AskedList } from "./asked-list.js";
import type { Place } from "./keyset.js";
import type { ListSearch } from "./list-search.js";
import { matching } from "./matching.js";
import type { ReadRecord } from "./page-of.js";
import { pageStatement } from "./page-statement.js";
import type { PageWindow } from "./page-window.js";
import { pageColumns, rankColumn } from "./read-page.js";

/**
 * So many tiers are read by one statement. Few records are a name as typed, which is the first tier: with the second, a page is often full. A
 * statement of all tiers would take longer to plan than it saves, since PostgreSQL also plans the parts that it does not execute.
 */
const tiersAtOnce = 2;

/**
 * Reads a page and one record more of what a search finds, best first. What matches as typed is read as if there were any: whether there
 * is, is asked only if its first tiers have nothing for the page.
 */
export async function readFound<Record extends object>(
  asked: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  search: ListSearch<Record>,
): Promise<ReadRecord<Record>[]> {
  const matched = await search.matched();
  const [first, ...others] = tierGroups(matched, window, place);
  const read = first ? await readGroups(asked, window, place, { set: matched, groups: [first] }) : [];
  if (read.length > 0) search.accept(matched);
  const set = await search.whole();
  if (set !== matched) return readTiers(asked, window, place, set);
  return readGroups(asked, window, place, { set, groups: others, read });
}

/** Reads a page and one record more of a set, best first. */
export function readTiers<Record extends object>(
  asked: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  set: SearchSet,
): Promise<ReadRecord<Record>[]> {
  return readGroups(asked, window, place, { set, groups: tierGroups(set, window, place) });
}

/** Returns the tiers that a page can have records of, in the order of reading, in groups of one statement each. */
function tierGroups(
  { tiers }: SearchSet,
  { backward }: PageWindow,
  place: Place | null,
): readonly (readonly SearchTier[])[] {
  const from = place?.rank ?? null;
  const left = (backward ? tiers.toReversed() : tiers).filter(
    ({ rank }) => from === null || (backward ? rank <= from : rank >= from),
  );
  return Array.from({ length: Math.ceil(left.length / tiersAtOnce) }, (_, index) =>
    left.slice(index * tiersAtOnce, (index + 1) * tiersAtOnce),
  );
}

/** Reads groups of tiers one after the other, until the page and one record more are there. */
async function readGroups<Record extends object>(
  asked: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  part: {
    readonly set: SearchSet;
    readonly groups: readonly (readonly SearchTier[])[];
    readonly read?: readonly ReadRecord<Record>[];
  },
): Promise<ReadRecord<Record>[]> {
  const read = [...(part.read ?? [])];
  for (const tiers of part.groups) {
    const missing = window.size + 1 - read.length;
    if (missing === 0) break;
    read.push(...(await readGroup(asked, window, place, { set: part.set, tiers, missing })));
  }
  return read;
}

/** Reads the records of some tiers: PostgreSQL executes the parts of `union all` in turn, and stops at the limit. */
async function readGroup<Record extends object>(
  { em, list, given, caller, keyset }: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  { set, tiers, missing }: { set: SearchSet; tiers: readonly SearchTier[]; missing: number },
): Promise<ReadRecord<Record>[]> {
  const shape = rowShapeOf(em, list.entity);
  const parts = tiers.map((tier): SqlCondition => {
    // Its records meet the conditions of later tiers, and some those of earlier ones.
    const own = tier === set.tiers[0] ? [] : [{ sql: `${set.rank.sql} = ?`, values: [...set.rank.values, tier.rank] }];
    return pageStatement({
      columns: pageColumns(shape, keyset, { sql: String(tier.rank), values: [] }),
      from: fromSql(em, list.entity),
      conditions: [...matching(em, list, given, caller, tier.condition), ...own],
      segments: keyset.segments(recordAlias, tier.rank === place?.rank ? place : null, window.backward),
      limit: missing,
    });
  });
  const sql =
    parts.length === 1 ? parts[0]!.sql : `${parts.map(({ sql }) => `(${sql})`).join(" union all ")} limit ${missing}`;
  const rows = await readRows(
    em,
    sql,
    parts.flatMap(({ values }) => values),
  );
  return rows.map((row) => ({ record: shape.toRecord(row), rank: row[rankColumn] as number }));
}

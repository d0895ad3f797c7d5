import {
  fromSql,
  type RowShape,
  readRows,
  recordAlias,
  rowShapeOf,
  type SqlCondition,
} from "../../model/rows/index.js";
import type { SearchSet } from "../../model/search/index.js";
import type { AskedList } from "./asked-list.js";
import type { Keyset, Place } from "./keyset.js";
import { matching } from "./matching.js";
import type { ReadRecord } from "./page-of.js";
import { byParent, pageOfParents, wayColumn } from "./page-of-parents.js";
import { pageStatement } from "./page-statement.js";
import type { PageWindow } from "./page-window.js";
import { selectedParents } from "./selected-parents.js";

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
  const shape = rowShapeOf(em, list.entity);
  const selected = set ? null : selectedParents(list, given.filter);
  const page = {
    columns: pageColumns(shape, keyset, set?.rank ?? null),
    from: fromSql(em, list.entity),
    conditions: matching(em, list, selected ? {} : given, caller, set?.condition),
    segments: keyset.segments(recordAlias, place, window.backward),
    limit: window.size + 1,
  };
  const { sql, values } = selected
    ? pageOfParents({
        ...page,
        alias: recordAlias,
        parentColumn: shape.columnOf(selected.property),
        parents: selected.ids,
        keys: keyset.columns,
        order: keyset.orderSql(recordAlias, window.backward),
      })
    : pageStatement(page);
  const read = await readRows(em, sql, values);
  const below = read.filter((row) => row[wayColumn] === byParent);
  const rows = below.length > 0 ? below : read;
  return rows.map((row) => ({ record: shape.toRecord(row), rank: (row[rankColumn] ?? null) as number | null }));
}

/** Returns the columns of a page: those of its records that a field shows or the order needs, and the rank. */
export function pageColumns<Record extends object>(
  shape: RowShape<Record>,
  keyset: Keyset,
  rank: SqlCondition | null,
): SqlCondition {
  const columns = shape.columnsSql(recordAlias, keyset.properties);
  return rank
    ? { sql: `${columns}, ${rank.sql} as "${rankColumn}"`, values: rank.values }
    : { sql: columns, values: [] };
}

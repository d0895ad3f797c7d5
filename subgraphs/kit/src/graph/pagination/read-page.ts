import {
  fromSql,
  type RowShape,
  readRows,
  recordAlias,
  rowShapeOf,
  type SqlCondition,
} from "../../model/rows/index.js";
import type { SearchSet } from "../../model/search/index.js";
import { countSelectedIds } from "../filtering/index.js";
import type { AskedList } from "./asked-list.js";
import type { Keyset, Place } from "./keyset.js";
import { matching } from "./matching.js";
import { byKeys, wayColumn } from "./near-page.js";
import { isOrderedByIndex } from "./ordered-by-index.js";
import { pageByFilter } from "./page-by-filter.js";
import type { ReadRecord } from "./page-of.js";
import { pageOfParents } from "./page-of-parents.js";
import { pageStatement } from "./page-statement.js";
import type { PageWindow } from "./page-window.js";
import { selectedParents } from "./selected-parents.js";

/** The column of the rank in a page's statement; no entity has such a property. */
export const rankColumn = "search_rank";

/** Reads a page and one record more, in the order asked for: of the whole list, or of what a search finds. */
export async function readPage<Record extends object>(
  asked: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  set: SearchSet | null,
): Promise<ReadRecord<Record>[]> {
  if (set?.tiers.length === 0) return [];
  const { sql, values } = statementOf(asked, window, place, set);
  const read = await readRows(asked.em, sql, values);
  const byOtherWay = read.filter((row) => row[wayColumn] === byKeys);
  const shape = rowShapeOf(asked.em, asked.list.entity);
  return (byOtherWay.length > 0 ? byOtherWay : read).map((row) => ({
    record: shape.toRecord(row),
    rank: (row[rankColumn] ?? null) as number | null,
  }));
}

function statementOf<Record extends object>(
  { em, list, given, caller, keyset }: AskedList<Record>,
  window: PageWindow,
  place: Place | null,
  set: SearchSet | null,
): SqlCondition {
  const shape = rowShapeOf(em, list.entity);
  const page = {
    columns: pageColumns(shape, keyset, set?.rank ?? null),
    from: fromSql(em, list.entity),
    conditions: matching(em, list, given, caller, set?.condition),
    segments: keyset.segments(recordAlias, place, window.backward),
    limit: window.size + 1,
  };
  if (set || countSelectedIds(given.filter) === 0) return pageStatement(page);
  const ordered = {
    ...page,
    alias: recordAlias,
    keys: [...new Set([...keyset.columns, "id"])],
    order: keyset.orderSql(recordAlias, window.backward),
  };
  const parents = selectedParents(list, given);
  if (!parents) return pageByFilter(ordered, isOrderedByIndex(list, given.orderBy));
  return pageOfParents({
    ...ordered,
    conditions: matching(em, list, {}, caller),
    below: page.conditions,
    parentColumn: shape.columnOf(parents.property),
    parents: parents.ids,
  });
}

/**
 * Returns the columns of a page: those of its records that a field shows or the order needs, and the rank.
 *
 * @param needed properties that are read from the rows themselves
 */
export function pageColumns<Record extends object>(
  shape: RowShape<Record>,
  keyset: Keyset,
  rank: SqlCondition | null,
  needed: readonly string[] = [],
): SqlCondition {
  const columns = shape.columnsSql(recordAlias, [...keyset.properties, ...needed]);
  return rank
    ? { sql: `${columns}, ${rank.sql} as "${rankColumn}"`, values: rank.values }
    : { sql: columns, values: [] };
}

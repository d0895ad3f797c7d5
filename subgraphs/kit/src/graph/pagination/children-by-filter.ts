import type { EntityManager } from "@mikro-orm/sql";
import { arrayValue, either, type Row, readRows, type SqlCondition, whereSql } from "../../model/rows/index.js";
import type { OrderedPage } from "./ordered-page.js";
import { pageStatement } from "./page-statement.js";

/** So many children of each parent are looked at, in the order of the page, before the filter is asked. */
const nearChildren = 200;

/** The columns of a parent, and of whether it has more children than were looked at; no entity has such properties. */
const [askedColumn, openColumn] = ["asked_parent", "is_open"];

/** The pages of the children of some parents that meet a filter. */
export interface FilteredChildren extends OrderedPage {
  /** The column of a child with its parent's ID. */
  readonly parentColumn: string;
  readonly parentIds: readonly string[];
}

/**
 * Reads the pages of what a filter finds below each parent. The first children of each parent are looked at. The pages that they do
 * not fill are read in a second statement for all such parents, by whichever index finds the fewest records: a parent with many
 * children of which none meets the filter costs no walk over them.
 *
 * @param isOrderedByIndex whether the table has an index of the order below each parent: without it there are no first children
 * @returns rows, those of each parent in the order of its page
 */
export async function readChildrenByFilter(
  em: EntityManager,
  children: FilteredChildren,
  isOrderedByIndex: boolean,
): Promise<readonly Row[]> {
  if (!isOrderedByIndex) return readAll(em, children);
  const { sql, values } = nearStatement(children);
  const found = new Map(children.parentIds.map((id) => [id, [] as Row[]]));
  const open = new Set<string>();
  for (const row of await readRows(em, sql, values)) {
    const parent = String(row[askedColumn]);
    if (row[openColumn]) open.add(parent);
    if (row.id !== null) found.get(parent)?.push(row);
  }
  const parentIds = [...open].filter((id) => found.get(id)!.length < children.limit);
  if (parentIds.length === 0) return [...found.values()].flat();
  for (const id of parentIds) found.delete(id);
  return [...[...found.values()].flat(), ...(await readAll(em, { ...children, parentIds }))];
}

/** Returns the statement of what the first children of each parent hold. A parent of whose children none is found has a row too. */
function nearStatement(children: FilteredChildren): SqlCondition {
  const { alias, columns, conditions, from, limit, order, parentColumn, parentIds, segments } = children;
  const first = pageStatement({
    columns: { sql: `"${alias}".*`, values: [] },
    from,
    conditions: [{ sql: `"${alias}"."${parentColumn}" = "parent"."id"`, values: [] }],
    segments,
    limit: nearChildren,
  });
  const where = whereSql(conditions);
  return {
    sql: `select "parent"."id" as "${askedColumn}", "page".* from unnest(?::uuid[]) as "parent" ("id") cross join lateral (
with "first" as materialized (${first.sql}),
"found" as (select ${columns.sql} from "first" as "${alias}"${where.sql} order by ${order} limit ${limit})
select "looked".*, "found".* from (select count(*) = ${nearChildren} as "${openColumn}" from "first") as "looked" left join "found" on true
) as "page"`,
    values: [arrayValue(parentIds), ...first.values, ...columns.values, ...where.values],
  };
}

/**
 * Reads the pages from all children that meet the filter. Each row of a page is looked up by its ID: PostgreSQL does not know that pages
 * have few, and would join the whole table.
 */
function readAll(em: EntityManager, children: FilteredChildren): Promise<Row[]> {
  const { alias, columns, conditions, from, keys, limit, order, parentColumn, parentIds, segments } = children;
  const beyond = segments.map(({ condition }) => condition);
  const where = whereSql([
    { sql: `"${alias}"."${parentColumn}" = any(?::uuid[])`, values: [arrayValue(parentIds)] },
    ...conditions,
  ]);
  const place = whereSql(beyond.every((condition) => condition !== null) ? [either(...beyond)] : []);
  const read = [...new Set([parentColumn, ...keys])].map((key) => `"${alias}"."${key}"`).join(", ");
  return readRows(
    em,
    `select ${columns.sql} from (
select "id", row_number() over (partition by "${parentColumn}" order by ${order}) as "place"
from (select ${read} from ${from}${where.sql} offset 0) as "${alias}"${place.sql}) as "key"
cross join lateral (select "${alias}".* from ${from} where "${alias}"."id" = "key"."id" limit 1) as "${alias}" where "key"."place" <= ${limit} order by ${order}`,
    [...columns.values, ...where.values, ...place.values],
  );
}

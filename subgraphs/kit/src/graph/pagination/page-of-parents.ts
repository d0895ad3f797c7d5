import type { SqlCondition } from "../../model/rows/index.js";
import { type PageStatement, pageStatement } from "./page-statement.js";

/** The column that says how a row was found; no entity has such a property. */
export const wayColumn = "found_by";
/** The way of rows that were found parent by parent. */
export const byParent = 2;

/** So many rows in the order of the page are looked at before each parent is asked. */
const nearRows = 2_000;

/** A page of records below many parents. */
export interface PageOfParents extends PageStatement {
  readonly alias: string;
  /** The column of a record with its parent's ID. */
  readonly parentColumn: string;
  /** A subselect of the parents' IDs, which it may name more than once. */
  readonly parents: SqlCondition;
  /** The columns of the order. */
  readonly keys: readonly string[];
  /** What follows `order by` where all rows are read at once. */
  readonly order: string;
}

/**
 * Returns the statement of a page of records below many parents. Where most records are below one of them, the first rows in the
 * order of the page fill it. Else each parent is asked for the keys of a page, by the index of its children, which costs the number
 * of parents and not the number of records below others. PostgreSQL executes the second way only if the first does not fill the
 * page; its rows then are the whole page.
 */
export function pageOfParents(page: PageOfParents): SqlCondition {
  const { alias, columns, conditions, from, keys, limit, order, parentColumn, parents } = page;
  const parent = `"${alias}"."${parentColumn}"`;
  const near = pageStatement({
    ...page,
    within: { rows: nearRows, alias },
    conditions: [...conditions, { sql: `${parent} in (select "id" from "parent")`, values: [] }],
  });
  const children = pageStatement({
    ...page,
    columns: { sql: [...new Set([...keys, "id"])].map((key) => `"${alias}"."${key}"`).join(", "), values: [] },
    conditions: [{ sql: `${parent} = "parent"."id"`, values: [] }, ...conditions],
  });
  return {
    sql: `with "parent" as materialized (select distinct "id" from (${parents.sql}) as "selected" ("id")), "near" as materialized (${near.sql})
select *, 1 as "${wayColumn}" from "near" union all
(select ${columns.sql}, ${byParent} from (
select "${alias}"."id" from "parent" cross join lateral (${children.sql}) as "${alias}"
where (select count(*) from "near") < ${limit} order by ${order} limit ${limit}) as "key"
join ${from} on "${alias}"."id" = "key"."id" order by ${order})`,
    values: [...parents.values, ...near.values, ...columns.values, ...children.values],
  };
}

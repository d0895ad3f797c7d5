import type { SqlCondition } from "../../model/rows/index.js";
import type { OrderedPage } from "./ordered-page.js";
import { pageStatement } from "./page-statement.js";

/** The column that says how a row was found; no entity has such a property. */
export const wayColumn = "found_by";
/** The way of rows that the first rows in the order do not hold. */
export const byKeys = 2;

/** So many rows in the order of the page are looked at before another way is taken. */
const nearRows = 2_000;

/** Returns the part of a page that the first rows in its order hold. */
export function nearPage(page: OrderedPage): SqlCondition {
  return pageStatement({ ...page, within: { rows: nearRows, alias: page.alias } });
}

/**
 * Returns the statement of a page that is found by keys if the first rows do not fill it. PostgreSQL executes the second way only
 * then; its rows are the whole page.
 *
 * @param near the first way (`nearPage`); null to take the second one at once
 * @param keys a statement of the keys of the page's rows
 */
export function laterIfMissing(page: OrderedPage, near: SqlCondition | null, keys: SqlCondition): SqlCondition {
  const { alias, columns, from, limit, order } = page;
  const isMissing = near ? ` where (select count(*) from "near") < ${limit}` : "";
  const later = {
    sql: `select ${columns.sql}, ${byKeys} as "${wayColumn}" from (select "id" from (${keys.sql}) as "found"${isMissing}) as "key"
join ${from} on "${alias}"."id" = "key"."id" order by ${order}`,
    values: [...columns.values, ...keys.values],
  };
  if (!near) return later;
  return {
    sql: `with "near" as materialized (${near.sql})
select *, 1 as "${wayColumn}" from "near" union all
(${later.sql})`,
    values: [...near.values, ...later.values],
  };
}

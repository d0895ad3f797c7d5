import { type SqlCondition, whereSql } from "../../model/rows/index.js";
import type { OrderedPage } from "./ordered-page.js";
import { pageStatement } from "./page-statement.js";

/** So many rows in the order of the page are looked at before another way is taken: they hold a page of what a twentieth of all meets. */
const nearRows = 500;

/** The column that says how a row was found; no entity has such a property. */
export const wayColumn = "found_by";
/** The way of rows that the first rows in the order do not hold. */
export const byKeys = 2;

/**
 * Returns the statement of a page of which the first rows in the order are looked at. PostgreSQL executes the second way only if they do not
 * fill the page; its rows are then the whole page.
 *
 * @param keys a statement of the keys of the page's rows
 */
export function nearPage(page: OrderedPage, keys: SqlCondition): SqlCondition {
  const near = pageAmongFirst(page);
  const later = pageOfKeys(page, {
    sql: `select * from (${keys.sql}) as "asked" where (select count(*) from "near") < ${page.limit}`,
    values: keys.values,
  });
  return {
    sql: `with "near" as materialized (${near.sql})
select *, 1 as "${wayColumn}" from "near" union all
(${later.sql})`,
    values: [...near.values, ...later.values],
  };
}

/**
 * Returns the statement of a page of the first rows in the order that meet the conditions. They are the first of all its parts together:
 * a later part has rows of the page only where those before it are looked at to their ends.
 */
function pageAmongFirst(page: OrderedPage): SqlCondition {
  const { alias, columns, conditions, from, limit, order, segments } = page;
  const all = { sql: `"${alias}".*`, values: [] };
  const first = pageStatement({ columns: all, from, conditions: [], segments, limit: nearRows });
  const where = whereSql(conditions);
  return {
    sql: `select ${columns.sql} from (${first.sql}) as "${alias}"${where.sql} order by ${order} limit ${limit}`,
    values: [...columns.values, ...first.values, ...where.values],
  };
}

/** Returns the statement of a page whose keys another one reads. */
export function pageOfKeys({ alias, columns, from, order }: OrderedPage, keys: SqlCondition): SqlCondition {
  return {
    sql: `select ${columns.sql}, ${byKeys} as "${wayColumn}" from (select "id" from (${keys.sql}) as "found") as "key"
join ${from} on "${alias}"."id" = "key"."id" order by ${order}`,
    values: [...columns.values, ...keys.values],
  };
}

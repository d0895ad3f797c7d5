import { either, type SqlCondition, whereSql } from "../../model/rows/index.js";
import { nearPage, pageOfKeys } from "./near-page.js";
import type { OrderedPage } from "./ordered-page.js";

/**
 * Returns the statement of a page of what a filter finds. Where many records meet the filter, the first rows in the order of the
 * page fill it. Else all that it finds are read, by whichever index finds the fewest, and sorted: a filter that finds nothing costs no
 * scan of the table.
 *
 * @param isOrderedByIndex whether there are first rows: without an index of the order, all rows would be sorted for them
 */
export function pageByFilter(page: OrderedPage, isOrderedByIndex: boolean): SqlCondition {
  const { alias, conditions, from, keys, limit, order, segments } = page;
  const beyond = segments.map(({ condition }) => condition);
  const place = whereSql(beyond.every((condition) => condition !== null) ? [either(...beyond)] : []);
  const where = whereSql(conditions);
  const columns = keys.map((key) => `"${alias}"."${key}"`).join(", ");
  const found = {
    // Without the offset PostgreSQL would walk the order again, in the hope of a match, or read all that is after the place.
    sql: `select * from (select ${columns} from ${from}${where.sql} offset 0) as "${alias}"${place.sql} order by ${order} limit ${limit}`,
    values: [...where.values, ...place.values],
  };
  return isOrderedByIndex ? nearPage(page, found) : pageOfKeys(page, found);
}

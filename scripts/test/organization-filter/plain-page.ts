import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { translateFilter } from "@thidua/kit/graph/filtering";
import { conditionOf, fromSql, readRows, whereSql } from "@thidua/kit/model/rows";
import type { AnyList } from "../plans/list-definitions.js";
import { listTable, sqlOrder, type Term } from "../plans/list-order.js";

/** The children of a parent: the property with its ID, and that. */
export interface Below {
  readonly property: string;
  readonly id: string;
}

/** Reads the IDs of what a filter finds by one plain statement, in which the organizations are a subselect, in order. */
export async function plainIds(
  database: SubgraphDatabase,
  list: AnyList,
  filter: object,
  order: readonly Term[],
  below?: Below,
): Promise<string[]> {
  const em = database.fork();
  const table = listTable(database, list);
  const condition = conditionOf(em as never, list.entity, translateFilter(list.filters, filter));
  const { sql, values } = whereSql([
    ...(condition ? [condition] : []),
    ...(below ? [{ sql: `"e"."${table.column(below.property)}" = ?`, values: [below.id] }] : []),
  ]);
  const rows = await readRows<{ id: string }>(
    em as never,
    `select "e"."id" from ${fromSql(em as never, list.entity)}${sql} order by ${sqlOrder(table, list, order).forward}`,
    values,
  );
  return rows.map(({ id }) => id);
}

import type { EntityClass, QueryOrderMap } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { fromSql, recordAlias, whereSql } from "./condition-sql.js";
import { readRows } from "./read-rows.js";
import { rowShapeOf } from "./row-shape.js";
import type { SqlCondition } from "./sql-condition.js";

/**
 * Returns the records of an entity that meet conditions, as plain rows (see `RowShape`): they cannot be changed.
 *
 * @param conditions what `conditionOf` returns, or conditions on the table with the alias of records; null ones are left out
 * @param orderBy the properties that the records are ordered by; in any order if there is none
 * @throws the exceptions of the ORM
 */
export async function readRecords<Record extends object>(
  em: EntityManager,
  entity: EntityClass<Record>,
  conditions: readonly (SqlCondition | null | undefined)[],
  orderBy: QueryOrderMap<Record> = {},
): Promise<Record[]> {
  const shape = rowShapeOf(em, entity);
  const { sql, values } = whereSql(conditions.filter((condition) => condition != null));
  const terms = Object.entries(orderBy).map(
    ([property, direction]) => `${shape.columnSql(recordAlias, property)} ${direction}`,
  );
  const order = terms.length > 0 ? ` order by ${terms.join(", ")}` : "";
  const rows = await readRows(
    em,
    `select ${shape.columnsSql(recordAlias)} from ${fromSql(em, entity)}${sql}${order}`,
    values,
  );
  return rows.map((row) => shape.toRecord(row));
}

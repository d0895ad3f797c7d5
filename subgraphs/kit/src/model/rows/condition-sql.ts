import { type EntityClass, type FilterQuery, raw } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { rowShapeOf } from "./row-shape.js";
import type { SqlCondition } from "./sql-condition.js";

/** The alias of the table of records in statements that read them. */
export const recordAlias = "e";

/** Returns the table of an entity with its alias, for `from`. */
export function fromSql<Record extends object>(em: EntityManager, entity: EntityClass<Record>): string {
  return `${rowShapeOf(em, entity).table} as "${recordAlias}"`;
}

/**
 * Returns a condition of the ORM in SQL, for a table with the alias of records; null if every record meets it.
 *
 * @throws Error for a condition on the records of another table, which would join it
 */
export function conditionOf<Record extends object>(
  em: EntityManager,
  entity: EntityClass<Record>,
  where: FilterQuery<Record>,
): SqlCondition | null {
  if (Reflect.ownKeys(where).length === 0) return null;
  const query = em.createQueryBuilder(entity, recordAlias);
  query.select(raw("1") as never).where(where as never);
  const { sql, params } = query.toQuery();
  const beginning = `select 1 from ${fromSql(em, entity)} where `;
  if (!sql.startsWith(beginning)) throw new Error(`The condition joins another table: ${sql}`);
  return { sql: `(${sql.slice(beginning.length)})`, values: params };
}

/** Returns a `where` of all conditions with a space before it; nothing if there is none. */
export function whereSql(conditions: readonly SqlCondition[]): SqlCondition {
  if (conditions.length === 0) return { sql: "", values: [] };
  return {
    sql: ` where ${conditions.map(({ sql }) => sql).join(" and ")}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

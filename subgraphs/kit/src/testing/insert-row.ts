import type { EntityManager } from "@mikro-orm/sql";

/**
 * Inserts a row as an earlier version of the tables has it, which no entity knows any more.
 *
 * @param table quoted, with its schema
 * @param row the values by their columns
 */
export async function insertRow(em: EntityManager, table: string, row: { readonly [column: string]: unknown }) {
  const columns = Object.keys(row);
  const places = columns.map(() => "?").join(", ");
  await em.execute(`insert into ${table} (${columns.join(", ")}) values (${places})`, Object.values(row));
}

import type { EntityManager } from "@mikro-orm/sql";
import type { CountedTable } from "./summary-shape.js";

/**
 * Grants new tables of a summary to the roles that write to the counted table, in the transaction that creates them: the triggers run as
 * the role that writes, whose writes would fail from then on. There are none where no roles are separated.
 *
 * @param em an EntityManager of the transaction
 * @param tables with their schema, quoted
 */
export async function grantToWriters(
  em: EntityManager,
  { schema, table }: CountedTable,
  tables: readonly string[],
): Promise<void> {
  const writers = await em.execute<{ role: string }[]>(
    `select distinct quote_ident("grantee") as "role" from information_schema.role_table_grants
     where "table_schema" = ? and "table_name" = ? and "privilege_type" = 'INSERT' and "grantee" <> current_user`,
    [schema, table],
  );
  for (const { role } of writers)
    await em.execute(`grant select, insert, update, delete on ${tables.join(", ")} to ${role}`);
}

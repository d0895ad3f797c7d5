import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { type BulkConnection, embeddedBulk, openServerBulk } from "./copy-rows.js";
import { entityOf } from "./entity-of.js";
import type { GeneratedTable } from "./generated-table.js";
import { loadTable } from "./load-table.js";

/**
 * Fills tables of one subgraph by COPY, past the services and the change feed, in the order in which they are given.
 *
 * @param isComplete whether a property that an entity does not have is an error
 * @throws Error if an entity is unknown, or the user of the database is no superuser
 */
export async function fillTables(
  database: SubgraphDatabase,
  tables: readonly GeneratedTable[],
  isComplete = true,
): Promise<void> {
  const schema = database.orm.config.get("schema")!;
  const bulk = await openBulk(database);
  try {
    await bulk.execute("set maintenance_work_mem = '256MB'");
    // Neither foreign keys nor the triggers of the change feed and of searches look at each row.
    await bulk.execute("set session_replication_role = replica");
    for (const table of tables) {
      const meta = entityOf(database, table.entity);
      if (!meta) throw new Error(`${schema} has no entity ${table.entity}`);
      await loadTable(bulk, schema, meta, table, isComplete);
    }
    const names = await bulk.execute(`select "tablename" as "name" from pg_tables where "schemaname" = '${schema}'`);
    for (const { name } of names) await bulk.execute(`vacuum analyze "${schema}"."${name}"`);
    await database.rebuildStatistics?.();
  } finally {
    await bulk.execute("set session_replication_role = origin");
    await bulk.close();
  }
}

/** A connection of its own to where a database is. */
function openBulk({ orm }: SubgraphDatabase): Promise<BulkConnection> {
  const driver = orm.config.get("driverOptions") as { pglite?: () => never } | undefined;
  if (driver?.pglite) return Promise.resolve(embeddedBulk(driver.pglite()));
  return openServerBulk(orm.config.get("clientUrl")!);
}

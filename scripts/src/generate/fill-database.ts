import type { EntityMetadata } from "@mikro-orm/core";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { readAwardCatalog } from "./award-catalog.js";
import { awardTables } from "./award-tables.js";
import { campaignTables } from "./campaign-tables.js";
import { type BulkConnection, embeddedBulk, openServerBulk } from "./copy-rows.js";
import { exampleTables } from "./example-tables.js";
import type { GeneratedSize } from "./generated-size.js";
import type { GeneratedTable } from "./generated-table.js";
import { generatedWorld } from "./generated-world.js";
import type { KeyFunctions } from "./key-functions.js";
import { loadTable } from "./load-table.js";
import { campaignMirror, organizationMirrors } from "./mirror-tables.js";
import { organizationTables } from "./organization-tables.js";
import { publicationTables } from "./publication-tables.js";

/** How a database is filled. */
export interface FillOptions {
  /** The key functions of the commit that the databases belong to. */
  keys: KeyFunctions;
  /** Whether a property that an entity does not have is an error; an earlier commit has fewer. True unless given. */
  isComplete?: boolean;
  /** Adds what is derived from records and missing, of the definition of the organizations subgraph. */
  deriveOrganizations?: (em: never) => Promise<void>;
}

/**
 * Fills the tables of the four subgraphs with generated records, by COPY and past the services: the same records in each run. What is in
 * the tables already stays. No change is recorded; the mirrors hold what their owners do.
 *
 * @param databases the databases of organizations, campaigns, typical-examples and awards, migrated, with the catalogs of the law
 * @param size how many records of each kind
 * @throws Error if the catalogs are missing, or the user of the database is no superuser
 */
export async function fillDatabase(
  databases: readonly SubgraphDatabase[],
  size: GeneratedSize,
  { keys, isComplete = true, deriveOrganizations }: FillOptions,
): Promise<void> {
  const [organizations, campaigns, examples, awards] = databases as [
    SubgraphDatabase,
    SubgraphDatabase,
    SubgraphDatabase,
    SubgraphDatabase,
  ];
  const world = generatedWorld(size, keys);
  const mirrors = organizationMirrors(world);
  const campaignMirrors = [...mirrors, campaignMirror(world)];
  await fill(organizations, organizationTables(world), isComplete);
  await deriveOrganizations?.(organizations.fork() as never);
  await fill(
    campaigns,
    [...campaignTables(world), ...publicationTables(world), ...ofDatabase(campaigns, mirrors)],
    isComplete,
  );
  await fill(examples, [...exampleTables(world), ...ofDatabase(examples, campaignMirrors)], isComplete);
  const catalog = await readAwardCatalog(awards);
  await fill(awards, [...awardTables(world, catalog), ...ofDatabase(awards, campaignMirrors)], isComplete);
}

const entityOf = ({ orm }: SubgraphDatabase, name: string): EntityMetadata | undefined =>
  [...(orm.getMetadata() as unknown as Iterable<EntityMetadata>)].find(({ className }) => className === name);

/** Those that a subgraph mirrors. */
function ofDatabase(database: SubgraphDatabase, mirrors: readonly GeneratedTable[]): GeneratedTable[] {
  return mirrors.filter(({ entity }) => entityOf(database, entity));
}

async function fill(database: SubgraphDatabase, tables: readonly GeneratedTable[], isComplete: boolean): Promise<void> {
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

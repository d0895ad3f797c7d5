import type { MetadataStorage, MikroORM, Options } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM as PostgresMikroORM } from "@mikro-orm/postgresql";
import { type EntityManager, SqlMikroORM } from "@mikro-orm/sql";
import type { Pool } from "pg";
import { ChangeSubscriber } from "../../changes/change-feed/change-subscriber.js";
import { openChangeFeed } from "../../changes/change-feed/open-change-feed.js";
import { recordBaseline } from "../../changes/change-feed/record-baseline.js";
import { requireRecordable } from "../../changes/change-feed/require-recordable.js";
import type {
  ConnectionsState,
  DatabaseDefinition,
  SubgraphDatabase,
} from "../../changes/database/subgraph-database.js";
import { addListIndexes } from "../../graph/pagination/list-indexes.js";
import {
  buildSummaries,
  dropSummaries,
  missingSummaries,
  rebuildSummaries,
  summaryPrefix,
} from "../../graph/statistics/summary/index.js";
import type { DatabaseSource } from "../../model/database/database-source.js";
import { EmbeddedDriver, ServerDriver } from "../../model/database/drivers.js";
import { RequestClient, requestInstance } from "../../model/database/request-connections/index.js";
import { createStatementLogger } from "../../model/database/statement-log.js";
import { indexForSearch } from "../../model/search/index-for-search.js";
import { grantPrivileges } from "../database-roles/index.js";
import { kitMigrations, kitTables } from "./kit-migrations.js";

/** Any number will do, as long as all processes that migrate agree on it. */
const migrationLock = 7_041_948;

/** Opens the database of a subgraph. Nothing is created or changed before `migrate()`. */
export async function openDatabase(definition: DatabaseDefinition, source: DatabaseSource): Promise<SubgraphDatabase> {
  const migrations = [...definition.migrations, ...kitMigrations(definition.schema)];
  const common: Options = {
    entities: definition.entities,
    schema: definition.schema,
    extensions: [Migrator],
    loggerFactory: createStatementLogger,
    debug: ["query"],
    discovery: {
      warnWhenNoEntities: false,
      afterDiscovered: (storage: MetadataStorage) => {
        for (const metadata of storage.getAll().values()) addListIndexes(metadata);
      },
    },
    migrations: { migrationsList: migrations, tableName: "migration", snapshot: false, silent: true },
    // The kit's tables, functions and triggers belong to its own migrations.
    schemaGenerator: {
      skipTables: [...kitTables, new RegExp(`^${summaryPrefix}`)],
      ignoreRoutines: true,
      ignoreTriggers: true,
    },
    subscribers: [new ChangeSubscriber(definition.schema, definition.feed ?? {})],
    // A batch of updates looks at the versions in one statement and writes in the next, without a lock between: of two
    // transactions that change the same records both would succeed. One by one, the version stands in the update itself.
    useBatchUpdates: false,
    forceUtcTimezone: true,
  } as unknown as Options;
  const pools: Pool[] = [];
  const orm = (await openOrm(common, definition, source, pools)) as unknown as MikroORM;
  requireRecordable(orm.getMetadata());
  const em = orm.em as unknown as EntityManager;
  const execute = (sql: string) => em.getConnection().execute(sql);

  const hasSchema = async () =>
    (await em.getConnection("write").execute("select 1 from pg_namespace where nspname = ?", [definition.schema]))
      .length > 0;

  const prepare = async () => {
    // An owner of the schema may not create any: PostgreSQL looks at that first.
    if (!(await hasSchema())) await execute(`create schema if not exists "${definition.schema}"`);
    await execute("create extension if not exists pg_trgm");
    await execute("create extension if not exists fuzzystrmatch");
  };
  const migrator = () => orm.migrator as unknown as Migrator;
  const fork = () => em.fork() as EntityManager;
  const migrateUp = async () => {
    if ((await migrator().getPending()).length > 0) await dropSummaries(fork());
    const applied = (await migrator().up()).map(({ name }) => name);
    await recordBaseline(em, definition.schema, definition.feed ?? {});
    await indexForSearch(fork(), definition.schema);
    await definition.derive?.(fork());
    await buildSummaries(fork());
    return applied;
  };
  const feed = openChangeFeed(fork, definition.schema, source);

  return {
    orm,
    fork,
    feed,
    async migrate() {
      if (source.kind === "embedded") {
        await prepare();
        return migrateUp();
      }
      // Replicas that start together must not migrate together. A transaction-level lock is held on one connection
      // while the migrator works on another.
      return em.fork().transactional(async (locked) => {
        await locked.execute(`select pg_advisory_xact_lock(${migrationLock})`);
        await prepare();
        const applied = await migrateUp();
        await grantPrivileges(fork(), definition.schema);
        return applied;
      });
    },
    async pendingMigrations() {
      if (!(await hasSchema())) return migrations.map(({ name }) => name);
      return (await migrator().getPending()).map(({ name }) => name);
    },
    rebuildStatistics: () => rebuildSummaries(fork()),
    missingSummaries: () => missingSummaries(fork()),
    connections: () => (source.kind === "embedded" ? null : connectionsOf(pools)),
    async ping() {
      await execute("select 1");
    },
    async close() {
      await feed.close();
      await orm.close(true);
    },
  };
}

function openOrm(
  common: Options,
  definition: DatabaseDefinition,
  source: DatabaseSource,
  pools: Pool[],
): Promise<unknown> {
  if (source.kind === "embedded") {
    return SqlMikroORM.init({
      ...common,
      driver: EmbeddedDriver,
      dbName: "postgres",
      driverOptions: { pglite: () => requestInstance(source.database.pglite) },
    } as never);
  }
  const timeout = source.statementTimeout ?? 15_000;
  return PostgresMikroORM.init({
    ...common,
    driver: ServerDriver,
    clientUrl: source.url,
    pool: { min: 0, max: source.poolSize ?? 10 },
    driverOptions: {
      statement_timeout: timeout,
      // A plan for any values, which PostgreSQL makes of a prepared statement after five uses, walks a table for a rare one. Its cost
      // of a page at random is that of a turning disk: it then sorts all children of a parent instead of reading an index for 20. It
      // would compile a way to a page that it then does not take: 40 ms for 20 rows, and nothing gained where it reads 2,000,000.
      options: "-c plan_cache_mode=force_custom_plan -c random_page_cost=1.1 -c jit=off",
      application_name: `thidua-${definition.schema}`,
      connectionTimeoutMillis: 5_000,
      Client: RequestClient,
      onPoolCreated: (pool: Pool) => void pools.push(pool),
      pipeline: true,
    },
    ...(source.replicaUrl && {
      replicas: [{ name: "replica", clientUrl: source.replicaUrl }],
      preferReadReplicas: true,
    }),
  } as never);
}

function connectionsOf(pools: readonly Pool[]): ConnectionsState {
  const sum = (value: (pool: Pool) => number) => pools.reduce((total, pool) => total + value(pool), 0);
  return {
    open: sum(({ totalCount }) => totalCount),
    idle: sum(({ idleCount }) => idleCount),
    limit: sum(({ options }) => options.max ?? 0),
    waiting: sum(({ waitingCount }) => waitingCount),
  };
}

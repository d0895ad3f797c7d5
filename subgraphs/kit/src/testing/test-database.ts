import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MigrationObject } from "@mikro-orm/core";
import type { Migration } from "@mikro-orm/migrations";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { SqlMikroORM } from "@mikro-orm/sql";
import type { DatabaseDefinition, SubgraphDatabase } from "../changes/database/index.js";
import { isUnrecorded, openMemoryDatabase } from "../model/database/index.js";
import { openDatabase } from "../serve/database/index.js";
import { kitMigrations } from "../serve/database/kit-migrations.js";
import { bypassDetectionVersion, detectBypass } from "./bypass-detection.js";
import { testEnvironment } from "./env.js";

/** Databases of one test file: all given subgraphs in one, as in `npm start`. */
export interface TestDatabases {
  databases: SubgraphDatabase[];
  close(): Promise<void>;
}

/**
 * Opens a fresh, migrated database for a test file, copied from a template that the first file builds.
 *
 * Takes the subgraphs' definitions; gives their open databases in that order. Embedded by default; with
 * TEST_DATABASE_URL on that PostgreSQL server, a database of its own that `close` drops.
 */
export async function openTestDatabases(definitions: DatabaseDefinition[]): Promise<TestDatabases> {
  const { TEST_DATABASE_URL } = testEnvironment();
  return TEST_DATABASE_URL ? onServer(definitions, TEST_DATABASE_URL) : embedded(definitions);
}

/** One subgraph's fresh, migrated database. */
export async function openTestDatabase(
  definition: DatabaseDefinition,
): Promise<SubgraphDatabase & { close(): Promise<void> }> {
  const { databases, close } = await openTestDatabases([definition]);
  return Object.assign(Object.create(databases[0]!) as SubgraphDatabase, databases[0]!, { close });
}

/** Changes when any migration changes, so that an old template is never used. */
function fingerprint(definitions: DatabaseDefinition[]): string {
  const hash = createHash("sha256").update(`template-1 ${bypassDetectionVersion}`);
  for (const { schema, migrations, entities } of definitions) {
    hash.update(schema);
    for (const { name, class: migration } of migrations) hash.update(`${name}\n${String(migration)}\n`);
    for (const { name, class: migration } of kitMigrations(schema))
      hash.update(`${name}\n${statementsOf(migration)}\n`);
    hash.update(
      entities
        .filter(isUnrecorded)
        .map(({ name }) => name)
        .join(),
    );
  }
  return hash.digest("hex").slice(0, 16);
}

/** What a migration of the kit runs: its text alone would not tell what its maker put into it. */
function statementsOf(migration: MigrationObject["class"]): string {
  const made = new migration(undefined as never, undefined as never) as Migration;
  void made.up();
  return made.getQueries().join("\n");
}

async function embedded(definitions: DatabaseDefinition[]): Promise<TestDatabases> {
  const directory = join(tmpdir(), "thidua-test-templates");
  const path = join(directory, `${fingerprint(definitions)}.tar`);
  if (!existsSync(path)) {
    const building = await openMemoryDatabase();
    for (const definition of definitions) {
      const database = await openDatabase(definition, { kind: "embedded", database: building });
      await database.migrate();
      await detectBypass(database, definition);
      await database.close();
    }
    const dump = await building.pglite.dumpDataDir("none");
    await building.close();
    mkdirSync(directory, { recursive: true });
    // Written beside and renamed: two files that build it at once both get a whole one.
    const draft = `${path}.${randomUUID()}`;
    writeFileSync(draft, Buffer.from(await dump.arrayBuffer()));
    renameSync(draft, path);
  }
  const instance = await openMemoryDatabase(new Blob([readFileSync(path)]));
  const databases = await Promise.all(
    definitions.map((definition) => openDatabase(definition, { kind: "embedded", database: instance })),
  );
  return {
    databases,
    async close() {
      for (const database of databases) await database.close();
      await instance.close();
    },
  };
}

async function onServer(definitions: DatabaseDefinition[], serverUrl: string): Promise<TestDatabases> {
  const template = `thidua_template_${fingerprint(definitions)}`;
  const name = `thidua_test_${randomUUID().replaceAll("-", "")}`;
  const urlOf = (database: string) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).toString();
  const administration = await SqlMikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: serverUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  } as never);
  const execute = (sql: string) => administration.em.getConnection().execute(sql);
  // One connection, so that the lock is held and released on the same one.
  await execute("select pg_advisory_lock(7041949)");
  try {
    const found = await execute(`select 1 from pg_database where datname = '${template}'`);
    if (found.length === 0) {
      const draft = `${template}_draft`;
      await execute(`drop database if exists ${draft}`);
      await execute(`create database ${draft}`);
      for (const definition of definitions) {
        const database = await openDatabase(definition, {
          kind: "server",
          url: urlOf(draft),
          poolSize: 2,
          statementTimeout: 60_000,
        });
        await database.migrate();
        await detectBypass(database, definition);
        await database.close();
      }
      await execute(`alter database ${draft} rename to ${template}`);
    }
    await execute(`create database ${name} template ${template}`);
  } finally {
    await execute("select pg_advisory_unlock(7041949)");
  }
  const databases = await Promise.all(
    definitions.map((definition) =>
      openDatabase(definition, { kind: "server", url: urlOf(name), poolSize: 4, statementTimeout: 60_000 }),
    ),
  );
  return {
    databases,
    async close() {
      for (const database of databases) await database.close();
      await execute(`drop database if exists ${name} with (force)`);
      await administration.close(true);
    },
  };
}

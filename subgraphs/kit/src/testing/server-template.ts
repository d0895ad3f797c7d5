import { randomUUID } from "node:crypto";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { SqlMikroORM } from "@mikro-orm/sql";
import type { DatabaseDefinition } from "../changes/database/index.js";
import { openDatabase } from "../serve/database/index.js";
import { templateName } from "./template-name.js";
import { fillTemplate, type TestContent } from "./test-content.js";
import type { TestDatabaseOptions, TestDatabases } from "./test-databases.js";
import { createTestRoles } from "./test-roles.js";

type Execute = (sql: string) => Promise<object[]>;

/** Opens the subgraphs' databases on a PostgreSQL server: a database of their own, copied from their template, which `close` drops. */
export async function openServerCopy(
  definitions: DatabaseDefinition[],
  serverUrl: string,
  content?: TestContent,
  { isRuntime = false }: TestDatabaseOptions = {},
): Promise<TestDatabases> {
  const name = `thidua_test_${randomUUID().replaceAll("-", "")}`;
  const urlOf = (database: string) => Object.assign(new URL(serverUrl), { pathname: `/${database}` }).toString();
  const administration = await SqlMikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: serverUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  } as never);
  const execute: Execute = (sql) => administration.em.getConnection().execute(sql);
  // One connection, so that the lock is held and released on the same one.
  await execute("select pg_advisory_lock(7041949)");
  try {
    await execute(`create database ${name} template ${await template(execute, urlOf, definitions, content)}`);
  } finally {
    await execute("select pg_advisory_unlock(7041949)");
  }
  const roles = isRuntime ? await createTestRoles(urlOf(name), definitions) : undefined;
  const databases = await Promise.all(
    definitions.map((definition) =>
      openDatabase(definition, {
        kind: "server",
        url: roles?.urlOf(definition.schema, "runtime") ?? urlOf(name),
        poolSize: 4,
        statementTimeout: 60_000,
      }),
    ),
  );
  return {
    databases,
    async close() {
      for (const database of databases) await database.close();
      await execute(`drop database if exists ${name} with (force)`);
      await roles?.drop();
      await administration.close(true);
    },
  };
}

/** The name of a template's database, built if it is missing. Call it while the lock is held. */
async function template(
  execute: Execute,
  urlOf: (database: string) => string,
  definitions: DatabaseDefinition[],
  content?: TestContent,
): Promise<string> {
  const name = `thidua_template_${templateName(definitions, content)}`;
  if ((await execute(`select 1 from pg_database where datname = '${name}'`)).length > 0) return name;
  const base = content && (await template(execute, urlOf, definitions, content.base));
  const draft = `${name}_draft`;
  await execute(`drop database if exists ${draft}`);
  await execute(`create database ${draft}${base ? ` template ${base}` : ""}`);
  await fillTemplate(definitions, content, {
    kind: "server",
    url: urlOf(draft),
    poolSize: 2,
    statementTimeout: 60_000,
  });
  if (content) await dropOlder(execute, content.name, draft);
  await execute(`alter database ${draft} rename to ${name}`);
  return name;
}

/** Each change of the content makes a template, and nothing but this removes the one before. */
async function dropOlder(execute: Execute, contentName: string, draft: string): Promise<void> {
  const pattern = `thidua\\_template\\_${contentName.replaceAll("_", "\\_")}\\_%`;
  const older = await execute(
    `select datname from pg_database where datname like '${pattern}' and datname <> '${draft}'`,
  );
  for (const { datname } of older as { datname: string }[]) await execute(`drop database if exists ${datname}`);
}

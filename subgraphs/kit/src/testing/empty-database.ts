import { randomUUID } from "node:crypto";
import { PostgreSqlDriver } from "@mikro-orm/postgresql";
import { SqlMikroORM } from "@mikro-orm/sql";

/** An empty database on a PostgreSQL server, for programs that a test starts. */
export interface EmptyDatabase {
  /** Its address, for DATABASE_URL. */
  readonly url: string;
  /** Runs a statement in it and returns its rows. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Drops it, also while programs are connected. */
  drop(): Promise<void>;
}

/** Creates an empty database on the PostgreSQL server of an address. */
export async function createEmptyDatabase(serverUrl: string): Promise<EmptyDatabase> {
  const name = `thidua_test_${randomUUID().replaceAll("-", "")}`;
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).toString();
  await inDatabase(serverUrl, `create database ${name}`);
  return {
    url,
    query: (sql) => inDatabase(url, sql),
    async drop() {
      await inDatabase(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Runs one statement over a connection of its own. */
async function inDatabase(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const orm = await SqlMikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: 1 },
  } as never);
  try {
    return await orm.em.getConnection().execute(sql);
  } finally {
    await orm.close(true);
  }
}

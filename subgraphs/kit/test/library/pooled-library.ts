import type { SubgraphDatabase } from "../../src/changes/database/index.js";
import { openDatabase } from "../../src/serve/database/index.js";
import { testEnvironment } from "../../src/testing/env.js";
import { openTestDatabase } from "../../src/testing/index.js";
import { library } from "./library.js";

/** Whether the tests run on a server: the embedded database has no connections, pools or replicas. */
export const onServer = testEnvironment().TEST_DATABASE_URL !== undefined;

/**
 * Opens a database of the library by a pool of so many connections. On the embedded database the pool is no pool.
 *
 * @param statementTimeout in milliseconds
 * @param port the port of the server, if it is to be reached by another one
 */
export async function openPooledLibrary(
  poolSize: number,
  statementTimeout?: number,
  port?: number,
): Promise<{ readonly database: SubgraphDatabase; close(): Promise<void> }> {
  const test = await openTestDatabase(library.database);
  if (!onServer) return { database: test, close: () => test.close() };
  const address = new URL(test.orm.config.get("clientUrl") as string);
  if (port !== undefined) address.port = String(port);
  const url = address.toString();
  const database = await openDatabase(library.database, { kind: "server", url, poolSize, statementTimeout });
  return {
    database,
    async close() {
      await database.close();
      await test.close();
    },
  };
}

import { afterAll, beforeAll, expect, it } from "vitest";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { testEnvironment } from "../src/testing/env.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

/** No other connection can end that of the embedded database. */
const onServer = testEnvironment().TEST_DATABASE_URL !== undefined;
let test: Awaited<ReturnType<typeof openTestDatabase>>;
let database: SubgraphDatabase;

beforeAll(async () => {
  test = await openTestDatabase(library.database);
  const url = test.orm.config.get("clientUrl") as string;
  database = onServer ? await openDatabase(library.database, { kind: "server", url, poolSize: 2 }) : test;
});
afterAll(async () => {
  if (onServer) await database.close();
  await test.close();
});

it.runIf(onServer)("connections lost within transactions occupy no place in the pool", async () => {
  for (let number = 0; number < 6; number += 1) {
    const lost = database.fork().transactional(async (em) => {
      em.create(Shelf, { ...recordFields({}), name: "lost" });
      await em.flush();
      await em.execute("select pg_terminate_backend(pg_backend_pid())");
    });
    await expect(lost).rejects.toThrow(/terminating connection/);
  }
  await Promise.all([1, 2, 3, 4].map(() => database.fork().transactional((em) => em.find(Shelf, {}))));
  expect(await database.fork().count(Shelf)).toBe(0);
});

import { openMetrics } from "@thidua/base/metrics";
import { parseMetrics } from "@thidua/base/metrics/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import { measureDatabase } from "../src/serve/server/measure-database.js";
import { testEnvironment } from "../src/testing/env.js";
import { openTestDatabase } from "../src/testing/index.js";
import { libraryWithFeed } from "./library/library-with-feed.js";

const onServer = testEnvironment().TEST_DATABASE_URL !== undefined;

let database: SubgraphDatabase & { close(): Promise<void> };
beforeAll(async () => {
  database = await openTestDatabase(libraryWithFeed.database);
});
afterAll(() => database.close());

/** The values of the connections' metrics, by their names without the prefix; undefined for one without a value. */
async function connections() {
  const endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: 0 }))!;
  measureDatabase(endpoint.add("library"), database);
  const metrics = parseMetrics(await (await fetch(endpoint.url)).text());
  await endpoint.close();
  return Object.fromEntries(
    ["open", "idle", "limit", "waiting"].map((name) => [
      name,
      metrics.get(`thidua_database_connections_${name}`)!.samples[0]?.value,
    ]),
  );
}

describe.skipIf(!onServer)("connections to a server", () => {
  it("show how many are in use and how many requests wait for one", async () => {
    await database.ping();
    const { limit, open } = await connections();
    expect(limit).toBeGreaterThan(1);
    expect(open).toBeGreaterThan(0);
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const held = Array.from({ length: limit! + 3 }, () =>
      database.fork().transactional(async (em) => {
        await em.execute("select 1");
        await released;
      }),
    );
    await expect.poll(connections, { timeout: 30_000 }).toEqual({ open: limit, idle: 0, limit, waiting: 3 });
    release();
    await Promise.allSettled(held);
    await expect.poll(async () => (await connections()).waiting).toBe(0);
  });
});

describe.skipIf(onServer)("the connection to the embedded database", () => {
  it("has no values to show", async () => {
    expect(database.connections()).toBeNull();
    expect(await connections()).toEqual({ open: undefined, idle: undefined, limit: undefined, waiting: undefined });
  });
});

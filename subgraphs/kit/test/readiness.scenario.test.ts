import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectProcessStatements } from "../src/model/database/index.js";
import { onServer } from "./library/pooled-library.js";
import { ServedLibrary } from "./library/served-library.js";

const poolSize = 3;

let library: ServedLibrary;
beforeAll(async () => {
  library = await ServedLibrary.start(poolSize, { requestTimeout: 20_000 });
});
afterAll(() => library.close());

/** Occupies the connections of the pool, one on the embedded database, until the returned function is called. */
async function occupyConnections(): Promise<() => Promise<void>> {
  const released = Promise.withResolvers<void>();
  const occupied = Array.from({ length: onServer ? poolSize : 1 }, () => {
    const occupation = Promise.withResolvers<void>();
    const end = library.database.fork().transactional(async (em) => {
      await em.execute("select 2");
      occupation.resolve();
      await released.promise;
    });
    return { begun: occupation.promise, end };
  });
  await Promise.all(occupied.map(({ begun }) => begun));
  return async () => {
    released.resolve();
    await Promise.all(occupied.map(({ end }) => end));
  };
}

it("however many ask at once whether the service is ready, the database is asked once", async () => {
  const release = await occupyConnections();
  const { statements } = await collectProcessStatements(async () => {
    const url = new URL("/readyz", library.server.url);
    const asking = Promise.all(Array.from({ length: 40 }, () => fetch(url)));
    await sleep(500);
    const waiting = library.database.connections()?.waiting ?? 1;
    await release();
    expect(waiting).toBe(1);
    for (const { status } of await asking) expect(status).toBe(200);
  });
  expect(statements.filter((statement) => statement === "select 1")).toHaveLength(1);
});

import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lockNames } from "../src/model/rows/index.js";
import { openTestGraph, type TestGraph, testEnvironment } from "../src/testing/index.js";
import { library } from "./library/library.js";

const isServer = Boolean(testEnvironment().TEST_DATABASE_URL);
let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(library);
});
afterAll(() => graph.close());

it("locks whatever names there are, also the same ones again", async () => {
  await graph.database.fork().transactional(async (em) => {
    await lockNames(em as EntityManager, 'giá "một"', "giá\\hai", "giá, ba");
    await lockNames(em as EntityManager, "giá, ba");
    await lockNames(em as EntityManager);
  });
});

it.runIf(isServer)("lets one transaction follow the other, whatever order they name", async () => {
  const ran: string[] = [];
  const run = (name: string, names: string[]) =>
    graph.database.fork().transactional(async (em) => {
      await lockNames(em as EntityManager, ...names);
      ran.push(`${name} begins`);
      await em.execute("select pg_sleep(0.05)");
      ran.push(`${name} ends`);
    });
  const names = ["một", "hai", "ba", "bốn"];
  await Promise.all(Array.from({ length: 8 }, (_, i) => run(`${i}`, i % 2 === 0 ? names : names.toReversed())));
  expect(ran).toEqual(ran.flatMap((entry, i) => (i % 2 === 0 ? [entry, entry.replace("begins", "ends")] : [])));
});

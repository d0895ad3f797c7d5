import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDevelopmentKeys } from "@thidua/base/tokens";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "../src/model/database/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { library } from "./library/library.js";

/* A subgraph on the embedded database, as `npm start` and `npm run subgraph` serve it. */

const directory = mkdtempSync(join(tmpdir(), "thidua-embedded-"));
let embedded: EmbeddedDatabase;
let database: SubgraphDatabase;
let server: RunningSubgraph;

beforeAll(async () => {
  embedded = await openEmbeddedDatabase(directory);
  database = await openDatabase(library.database, { kind: "embedded", database: embedded });
  await database.migrate();
  const keys = await openDevelopmentKeys(directory);
  server = await startSubgraph(library, database, { logLevel: "silent", tokens: keys.verifier });
});
afterAll(async () => {
  await server.stop();
  await database.close();
  await embedded.close();
  rmSync(directory, { recursive: true });
});

it("answers what needs no database while a heavy statement runs, and what needs it after", async () => {
  const answered: string[] = [];
  const heavy = async () => {
    await database.fork().execute("select max(sqrt(number)) from generate_series(1, 2000000) number");
    answered.push("statement");
  };
  const shelves = async () => {
    const response = await fetch(server.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ shelves { name } }" }),
    });
    expect(await response.json()).toEqual({ data: { shelves: [] } });
    answered.push("shelves");
  };
  const inDatabase = Promise.all([heavy(), shelves()]);
  for (let time = 1; time <= 5; time += 1) {
    expect((await fetch(new URL("/healthz", server.url))).status).toBe(200);
    answered.push("healthz");
  }
  await inDatabase;
  expect(answered).toEqual([...Array(5).fill("healthz"), "statement", "shelves"]);
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

/** A file of two sources: the first costs three, the second ten. */
const medals = `# title: Khen thưởng / Awards
# description: Khen thưởng và tổ chức. / Awards and organizations.
# rows: awards
# rows: organizations
# column id: id | id

query Medals {
  awards(first: 3) { id }
  organizations { id }
}
`;

let directory: string;
let graph: FixtureGraph;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "queries-"));
  await writeFile(join(directory, "medals.graphql"), medals);
  graph = await startFixtureGraph({
    queriesDirectory: directory,
    rateLimits: { requestsPerMinute: 5, requestsPerMinuteSignedIn: 0, costPerMinute: 4, costPerMinuteSignedIn: 0 },
  });
});
afterAll(async () => {
  await graph.stop();
  await rm(directory, { recursive: true });
});

const get = (path: string) => fetch(`${graph.gateway.url}${path}`, { headers: { "accept-language": "en" } });

test("a data file that has begun is completed; the next one is refused until the budget has recovered", async () => {
  const whole = await get("/data/medals.json");
  expect(whole.status).toBe(200);
  expect((await readJson(whole)).rowCount).toBe(6);
  expect(whole.headers.get("ratelimit")).toBe('"requests";r=4;t=60, "cost";r=0;t=60');

  const refused = await get("/data/medals.csv");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  const seconds = Number(refused.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(50);
  expect(await readJson(refused)).toMatchObject({
    type: "urn:thidua:error:RATE_LIMITED",
    title: "Too many requests",
    status: 429,
    detail: `The rate limit is exceeded; try again in ${seconds} seconds`,
    code: "RATE_LIMITED",
  });
});

test("requests for data files and their list are counted together with operations", async () => {
  expect((await get("/data")).status).toBe(200);
  expect((await graph.ask("{ __typename }")).status).toBe(200);
  expect((await get("/data/nothing.csv")).status).toBe(404);
  const refused = await get("/data");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("ratelimit")).toMatch(/^"requests";r=0;t=\d+$/);
  expect((await graph.ask("{ __typename }")).status).toBe(429);
});

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph({ subgraphTimeoutMs: 300 });
});
beforeEach(() => graph.organizations.misbehave({ kind: "slow", delayMs: 3_000 }));
afterAll(() => graph.stop());

test("waits for a slow subgraph until its deadline, and no longer", async () => {
  const began = performance.now();
  const { body } = await graph.ask("{ awards(first: 1) { title organization { name awardCount } } }");
  expect(performance.now() - began).toBeLessThan(1_500);
  expect(body.data.awards).toEqual([{ title: "Bằng khen", organization: { name: null, awardCount: 2 } }]);
  expect(body.errors).toEqual([
    {
      message: "Dịch vụ “organizations” không phản hồi trong 0.3 giây; vui lòng thử lại sau",
      path: ["awards", 0, "organization", "name"],
      extensions: { code: "SUBGRAPH_TIMEOUT", serviceName: "organizations" },
    },
  ]);
});

test("does not retry a slow query", async () => {
  const before = graph.organizations.received.length;
  await graph.ask("{ organizations { id } }");
  expect(graph.organizations.received.length - before).toBe(1);
});

test("waits for two slow subgraphs concurrently", async () => {
  graph.awards.misbehave({ kind: "slow", delayMs: 3_000 });
  const began = performance.now();
  const { body } = await graph.ask("{ awards { id } organizations { id } }");
  graph.awards.misbehave();
  expect(performance.now() - began).toBeLessThan(550);
  expect(body.data).toEqual({ awards: null, organizations: null });
});

test("/readyz does not wait for a slow subgraph", async () => {
  const began = performance.now();
  const response = await fetch(`${graph.gateway.url}/readyz`);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect((await readJson(response)).missing).toEqual(["organizations"]);
});

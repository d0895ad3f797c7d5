import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

test("a query is sent again where the subgraph or its proxy says when; a mutation is not", async () => {
  const body = JSON.stringify({ errors: [{ message: "bận", extensions: { code: "SERVICE_BUSY" } }] });
  for (const busy of [body, "<html>Bad gateway</html>"]) {
    const before = graph.organizations.received.length;
    const misbehaviour = { kind: "garbage", status: 503, body: busy, headers: { "retry-after": "0" } } as const;
    graph.organizations.misbehave({ ...misbehaviour, times: 1 });
    const { body: answer } = await graph.ask('{ organization(id: "o1") { id } }');
    expect(answer).toEqual({ data: { organization: { id: "o1" } } });
    expect(graph.organizations.received.length - before).toBe(2);
    graph.organizations.misbehave({ ...misbehaviour, times: 1 });
    const refused = await graph.ask('mutation { renameOrganization(id: "o1", name: "Mới") { name } }');
    expect(refused.body.errors).toHaveLength(1);
    expect(graph.organizations.received.length - before).toBe(3);
  }
  expect(graph.gateway.subgraphs.stats().find(({ name }) => name === "organizations")!.retries).toBe(2);
});

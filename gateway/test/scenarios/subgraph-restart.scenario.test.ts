import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { awardsSubgraph, type FixtureGraph, startFixtureGraph, startFixtureSubgraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

test("a restarted subgraph is used again without a restart of the gateway", async () => {
  const query = "{ awards(first: 1) { title } }";
  expect((await graph.ask(query)).body.data.awards).toHaveLength(1);

  await graph.awards.stop();
  expect((await graph.ask(query)).body).toMatchObject({ data: { awards: null } });

  const again = await startFixtureSubgraph(awardsSubgraph, graph.awards.port);
  try {
    expect((await graph.ask(query)).body).toEqual({ data: { awards: [{ title: "Bằng khen" }] } });
    expect((await fetch(`${graph.gateway.url}/readyz`)).status).toBe(200);
  } finally {
    await again.stop();
  }
});

describe("a connection that breaks", () => {
  test("is invisible to the caller of a query, which is retried once", async () => {
    graph.organizations.misbehave({ kind: "hang-up", times: 1 });
    const before = graph.organizations.received.length;
    const { body } = await graph.ask('{ organization(id: "o1") { id } }');
    expect(body).toEqual({ data: { organization: { id: "o1" } } });
    expect(graph.organizations.received.length - before).toBe(2);
  });

  test("twice is an error", async () => {
    graph.organizations.misbehave({ kind: "hang-up", times: 2 });
    const before = graph.organizations.received.length;
    const { body } = await graph.ask('{ organization(id: "o1") { id } }');
    expect(body.errors[0].extensions.code).toBe("SUBGRAPH_UNAVAILABLE");
    expect(graph.organizations.received.length - before).toBe(2);
  });

  test("during a mutation is an error at once: its result is unknown", async () => {
    graph.organizations.misbehave({ kind: "hang-up", times: 1 });
    const before = graph.organizations.received.length;
    const { body } = await graph.ask('mutation { renameOrganization(id: "o1", name: "Mới") { name } }');
    expect(body.errors[0]).toMatchObject({
      path: ["renameOrganization"],
      extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    });
    expect(graph.organizations.received.length - before).toBe(1);
    graph.organizations.misbehave();
  });
});

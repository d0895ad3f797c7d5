import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

describe("an unreachable subgraph", () => {
  let graph: FixtureGraph;
  beforeAll(async () => {
    graph = await startFixtureGraph();
    await graph.organizations.stop();
  });
  afterAll(() => graph.stop());

  test("fails its own fields only, each with its path", async () => {
    const { status, body } = await graph.ask("{ awards { title organization { name awardCount } } }");
    expect(status).toBe(200);
    expect(body.data.awards).toEqual([
      { title: "Bằng khen", organization: { name: null, awardCount: 2 } },
      { title: "Cờ thi đua", organization: { name: null, awardCount: 1 } },
      { title: "Giấy khen", organization: { name: null, awardCount: 2 } },
    ]);
    expect(body.errors).toEqual(
      [0, 1, 2].map((index) => ({
        message: "Tạm thời không kết nối được với dịch vụ “organizations”; vui lòng thử lại sau",
        path: ["awards", index, "organization", "name"],
        extensions: { code: "SUBGRAPH_UNAVAILABLE", serviceName: "organizations" },
      })),
    );
  });

  test("reports every root field of its own", async () => {
    const { body } = await graph.ask(
      '{ all: organizations { id } organization(id: "o1") { id } awards(first: 1) { id } }',
    );
    expect(body.data).toEqual({ all: null, organization: null, awards: [{ id: "a1" }] });
    expect(body.errors.map((error: { path: unknown }) => error.path)).toEqual([["all"], ["organization"]]);
  });

  test("fails a mutation without a retry", async () => {
    const { body } = await graph.ask('mutation { renameOrganization(id: "o1", name: "Mới") { name } }');
    expect(body.data).toEqual({ renameOrganization: null });
    expect(body.errors[0]).toMatchObject({
      path: ["renameOrganization"],
      extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    });
  });

  test("is named by /readyz, while /healthz is ok", async () => {
    const ready = await fetch(`${graph.gateway.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await readJson(ready)).toEqual({
      status: "degraded",
      missing: ["organizations"],
      subgraphs: { awards: "READY", organizations: "UNREACHABLE" },
      supergraph: {
        checksum: expect.stringMatching(/^[0-9a-f]{16}$/),
        source: "FILE",
        since: expect.any(String),
        file: "IN_USE",
      },
    });
    const alive = await fetch(`${graph.gateway.url}/healthz`);
    expect([alive.status, await alive.json()]).toEqual([200, { status: "alive" }]);
  });

  test("does not affect operations without subgraphs", async () => {
    const { body } = await graph.ask("{ __typename __schema { queryType { name } } }");
    expect(body).toEqual({ data: { __typename: "Query", __schema: { queryType: { name: "Query" } } } });
  });
});

test("the gateway starts when every subgraph is unreachable", async () => {
  const nowhere = "http://127.0.0.1:1/graphql";
  const graph = await startFixtureGraph({ subgraphUrls: { organizations: nowhere, awards: nowhere } });
  try {
    const { status, body } = await graph.ask("{ awards { id } organizations { id } }");
    expect(status).toBe(200);
    expect(body.data).toEqual({ awards: null, organizations: null });
    const ready = await fetch(`${graph.gateway.url}/readyz`);
    expect((await readJson(ready)).missing).toEqual(["awards", "organizations"]);
  } finally {
    await graph.stop();
  }
});

import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("the caller's ID is in the response, the log and every subgraph request", async () => {
  const { headers } = await graph.ask("query Ids { awards { organization { name } } }", {
    headers: { "x-request-id": "portal-2026.07_1" },
  });
  expect(headers.get("x-request-id")).toBe("portal-2026.07_1");
  expect(graph.awards.received.at(-1)?.headers["x-request-id"]).toBe("portal-2026.07_1");
  expect(graph.organizations.received.at(-1)?.headers["x-request-id"]).toBe("portal-2026.07_1");
  expect(graph.logLines().at(-1)).toMatchObject({
    msg: "operation",
    requestId: "portal-2026.07_1",
    operationName: "Ids",
    operationType: "query",
    outcome: "ok",
    durationMs: expect.any(Number),
  });
});

test.each(["", "two words", "tiếng-việt".normalize("NFD").replace(/[^ -ÿ]/g, "ê"), "a".repeat(65), '{"a":1}'])(
  "an ID such as “%s” is replaced",
  async (id) => {
    const { headers } = await graph.ask("{ __typename }", { headers: { "x-request-id": id } });
    expect(headers.get("x-request-id")).toMatch(uuid);
  },
);

test("two requests without an ID get different ones", async () => {
  const first = await graph.ask("{ __typename }");
  const second = await graph.ask("{ __typename }");
  expect(first.headers.get("x-request-id")).toMatch(uuid);
  expect(first.headers.get("x-request-id")).not.toBe(second.headers.get("x-request-id"));
});

test("identity and language reach the subgraphs, other headers do not", async () => {
  await graph.ask("{ organizations { id } }", {
    headers: { authorization: "Bearer one", "accept-language": "en", cookie: "a=b", "x-forwarded-for": "1.2.3.4" },
  });
  const { headers } = graph.organizations.received.at(-1)!;
  expect(headers).toMatchObject({ authorization: "Bearer one", "accept-language": "en" });
  expect(Object.keys(headers)).not.toContain("cookie");
  expect(Object.keys(headers)).not.toContain("x-forwarded-for");
});

test("the same query of two callers is sent twice, each with its own identity", async () => {
  const before = graph.organizations.received.length;
  const callers = Array.from({ length: 10 }, (_, index) => `Bearer caller-${index}`);
  await Promise.all(
    callers.map((authorization) => graph.ask("{ organizations { id } }", { headers: { authorization } })),
  );
  const seen = graph.organizations.received.slice(before).map(({ headers }) => headers.authorization);
  expect(seen.sort()).toEqual(callers.sort());
});

test("variables never reach the log", async () => {
  await graph.ask("query Secret($id: ID!) { organization(id: $id) { id } }", { variables: { id: "079123456789" } });
  expect(graph.logLines().at(-1)).toMatchObject({ operationName: "Secret", outcome: "ok" });
  expect(JSON.stringify(graph.logLines())).not.toContain("079123456789");
});

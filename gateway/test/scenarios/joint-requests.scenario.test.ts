import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
beforeEach(() => {
  graph.organizations.misbehave();
  graph.organizations.received.length = 0;
  graph.awards.received.length = 0;
});
afterAll(() => graph.stop());

test("equal lookups in two places form one request with one list", async () => {
  const { body } = await graph.ask(
    '{ all: awards { organization { name } } one: award(id: "a2") { organization { name } } }',
  );
  expect(body.data).toEqual({
    all: [
      { organization: { name: "UBND phường Bến Nghé" } },
      { organization: { name: "Trường THPT Lê Quý Đôn" } },
      { organization: { name: "UBND phường Bến Nghé" } },
    ],
    one: { organization: { name: "Trường THPT Lê Quý Đôn" } },
  });
  expect(graph.organizations.received).toHaveLength(1);
  // Within one place the organization of two awards is requested once.
  expect(graph.organizations.received[0]!.variables).toEqual({
    representations: ["o1", "o2", "o2"].map((id) => ({ __typename: "Organization", id })),
  });
});

test("different lookups due at the same time form one request with aliases", async () => {
  const { body } = await graph.ask(
    "query ($id: ID!) { awards(first: 2) { organization { name } } award(id: $id) { organization { parent { name } motto } } }",
    { variables: { id: "a3" } },
  );
  expect(body.data).toEqual({
    awards: [{ organization: { name: "UBND phường Bến Nghé" } }, { organization: { name: "Trường THPT Lê Quý Đôn" } }],
    award: { organization: { parent: { name: "UBND Thành phố" }, motto: "Thi đua là yêu nước" } },
  });
  expect(graph.organizations.received).toHaveLength(1);
  expect(graph.organizations.received[0]!.query).toMatch(/e0:_entities.*e1:_entities/);
});

test("an error in a joint request is reported at its own place", async () => {
  const { body } = await graph.ask(
    '{ one: award(id: "a1") { organization { name } } two: award(id: "a2") { organization { motto } } all: awards { organization { motto } } }',
  );
  expect(graph.organizations.received).toHaveLength(1);
  expect(body.errors.map(({ path }: { path: unknown }) => path)).toEqual([
    ["two", "organization", "motto"],
    ["all", 1, "organization", "motto"],
  ]);
});

test("a failed joint request has an error at every place it was for", async () => {
  graph.organizations.misbehave({ kind: "garbage", status: 500, body: "oops" });
  const { body } = await graph.ask(
    '{ one: award(id: "a1") { id organization { name } } two: awards(first: 2) { id organization { motto } } }',
  );
  expect(body.data).toEqual({
    one: { id: "a1", organization: { name: null } },
    two: [
      { id: "a1", organization: { motto: null } },
      { id: "a2", organization: { motto: null } },
    ],
  });
  expect(body.errors.map(({ path }: { path: unknown }) => path)).toEqual([
    ["one", "organization", "name"],
    ["two", 0, "organization", "motto"],
    ["two", 1, "organization", "motto"],
  ]);
});

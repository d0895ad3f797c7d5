import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
let address: string;
beforeAll(async () => {
  graph = await startFixtureGraph();
  address = `${graph.gateway.url}/graphql`;
});
afterAll(() => graph.stop());

describe("a request that any web page could make without a preflight", () => {
  const body = JSON.stringify({ query: 'mutation { renameOrganization(id: "o1", name: "x") { id } }' });

  test.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""])(
    "as “%s” is refused and reaches no subgraph",
    async (contentType) => {
      const before = graph.organizations.received.length;
      const response = await fetch(address, { method: "POST", body, headers: { "content-type": contentType } });
      expect([400, 415]).toContain(response.status);
      expect((await readJson(response)).data).toBeUndefined();
      expect(graph.organizations.received.length).toBe(before);
    },
  );

  test("as a plain GET is refused", async () => {
    const response = await fetch(`${address}?query=${encodeURIComponent("{ awards { id } }")}`);
    expect(response.status).toBe(400);
    expect((await readJson(response)).errors[0]).toMatchObject({
      message: expect.stringMatching(/^Yêu cầu không hợp lệ \(.*CSRF/),
      extensions: { code: "BAD_REQUEST" },
    });
  });
});

test("a GET with a preflight header is answered, but may not run a mutation", async () => {
  const headers = { "apollo-require-preflight": "1" };
  const read = await fetch(`${address}?query=${encodeURIComponent("{ awards(first: 1) { id } }")}`, { headers });
  expect(await read.json()).toEqual({ data: { awards: [{ id: "a1" }] } });
  const change = 'mutation { renameOrganization(id: "o1", name: "x") { id } }';
  const write = await fetch(`${address}?query=${encodeURIComponent(change)}`, { headers });
  expect(write.status).toBe(405);
});

test("several operations in one request are refused", async () => {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]),
  });
  expect(response.status).toBe(400);
});

test("a known query may be sent by its hash", async () => {
  const query = "{ awards(first: 2) { id } }";
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
  const post = async (body: object) => {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return readJson(response);
  };
  expect((await post({ extensions })).errors[0]).toEqual({
    message: "PersistedQueryNotFound",
    extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
  });
  const answer = { data: { awards: [{ id: "a1" }, { id: "a2" }] } };
  expect(await post({ query, extensions })).toEqual(answer);
  expect(await post({ extensions })).toEqual(answer);
});

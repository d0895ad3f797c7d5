import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

/** CSRF prevention refuses GET requests that any web page could send: they need a header that a form cannot set. */
const withPreflight = (url: string, options: RequestInit = {}) =>
  fetch(url, { ...options, headers: { "apollo-require-preflight": "1", ...options.headers } });

/** The audits of the GraphQL over HTTP specification. They state the level in their names: MUST, SHOULD, MAY. */
describe("GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${graph.gateway.url}/graphql`, fetchFn: withPreflight });

  test("has audits", () => {
    expect(audits.length).toBeGreaterThan(50);
  });

  test.each(audits.map((audit) => [audit.name, audit] as const))("%s", async (_name, audit) => {
    expect(await audit.fn()).toMatchObject({ status: "ok" });
  });
});

test("without the header of a preflight only what the specification permits (MAY) is refused", async () => {
  const refused: string[] = [];
  for (const audit of serverAudits({ url: () => `${graph.gateway.url}/graphql` })) {
    const { status } = await audit.fn();
    if (status !== "ok") refused.push(`${audit.id} ${audit.name.split(" ")[0]}`);
  }
  expect(refused).toEqual(["5A70 MAY", "D6D5 MAY", "6A70 MAY"]);
});

describe("a document that is refused", () => {
  const documents = {
    GRAPHQL_PARSE_FAILED: { query: "{" },
    GRAPHQL_VALIDATION_FAILED: { query: "{ nothing }" },
    BAD_USER_INPUT: { query: "query ($id: ID!) { organization(id: $id) { id } }", variables: { id: null } },
  };
  test.each(
    Object.entries(documents).flatMap(([code, body]) => [
      { code, body, accept: "application/json", status: 200 },
      { code, body, accept: "application/json; charset=utf-8, text/plain", status: 200 },
      { code, body, accept: "application/graphql-response+json, application/json;q=0.9", status: 400 },
      { code, body, accept: "*/*", status: 400 },
    ]),
  )("$code is answered with $status to a caller that accepts $accept", async ({ code, body, accept, status }) => {
    const response = await fetch(`${graph.gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify(body),
    });
    const answer = await readJson(response);
    expect([response.status, answer.errors[0].extensions.code]).toEqual([status, code]);
    expect(answer).not.toHaveProperty("data");
  });
});

test("an operation that is refused for its cost has status 400 for every caller", async () => {
  const { status } = await graph.ask("{ awards(first: 1000) { id } }", { headers: { accept: "application/json" } });
  expect(status).toBe(400);
});

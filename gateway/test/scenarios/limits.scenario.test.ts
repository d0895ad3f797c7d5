import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { readJson } from "../support/read-json.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph();
});
afterAll(() => graph.stop());

const nested = (depth: number) =>
  `${"{ organization(id: 1) { parent ".repeat(1)}${"{ parent ".repeat(depth)}{ id }${" }".repeat(depth)} } }`;
const fragmentBomb = `query { ...f0 } ${Array.from({ length: 40 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`).join(" ")} fragment f40 on Query { __typename }`;

const tooMuch: [code: string, query: string][] = [
  ["OPERATION_TOO_DEEP", nested(20)],
  [
    "TOO_MANY_ALIASES",
    `{ ${Array.from({ length: 10 }, (_, i) => `organizations { ${Array.from({ length: 8 }, (_, j) => `a${i}x${j}: id`).join(" ")} }`).join(" ")} }`,
  ],
  ["TOO_MANY_ROOT_FIELDS", `{ ${"__typename ".repeat(21)} }`],
  ["TOO_MANY_ROOT_FIELDS", fragmentBomb],
  ["TOO_MANY_FIELDS", `{ organizations { ${"id ".repeat(1_500)} } }`],
  ["TOO_MANY_DIRECTIVES", `{ organizations ${"@include(if: true) ".repeat(60)} { id } }`],
  ["TOO_MANY_TOKENS", `{ organizations { ${"id ".repeat(10_000)} } }`],
];

describe("an operation over a limit", () => {
  test.each(tooMuch)("is refused with %s before anything is planned", async (code, query) => {
    const before = graph.organizations.received.length;
    const began = performance.now();
    const { status, body } = await graph.ask(query);
    expect(performance.now() - began).toBeLessThan(500);
    expect(status).toBe(400);
    expect(body.errors.map((error: { extensions: { code: string } }) => error.extensions.code)).toContain(code);
    expect(body.data).toBeUndefined();
    expect(graph.organizations.received.length).toBe(before);
    expect(graph.logLines().at(-1)).toMatchObject({ msg: "operation", outcome: "error" });
  });

  test("reports the limit and the found number in the caller's language", async () => {
    const vietnamese = await graph.ask(tooMuch[2]![1]);
    expect(vietnamese.body.errors).toEqual([
      {
        message: "Truy vấn yêu cầu 21 trường gốc; tối đa 20",
        extensions: { code: "TOO_MANY_ROOT_FIELDS", limit: 20, found: 21 },
      },
    ]);
    const english = await graph.ask(tooMuch[2]![1], { headers: { "accept-language": "en" } });
    expect(english.body.errors[0].message).toBe("The operation selects 21 root fields; the limit is 20");
  });

  test("in a large request body is cut off before it is read", async () => {
    const { status, body } = await graph.ask("{ __typename }", { variables: { text: "x".repeat(600_000) } });
    expect(status).toBe(413);
    expect(body.errors[0]).toEqual({
      message: "Yêu cầu vượt quá 524288 byte",
      extensions: { code: "OPERATION_TOO_LARGE" },
    });
  });

  test("with thousands of nested variables is refused, and is not an internal error", async () => {
    const variables = `{"f":${'{"and":['.repeat(30_000)}{}${"]}".repeat(30_000)}}`;
    const response = await fetch(`${graph.gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"query":"query ($f: ID) { organization(id: $f) { id } }","variables":${variables}}`,
    });
    expect(response.status).toBe(400);
    expect((await readJson(response)).errors).toEqual([
      { message: "Biến của truy vấn lồng quá 32 cấp", extensions: { code: "VARIABLES_TOO_DEEP", limit: 32 } },
    ]);
    expect(graph.logLines().at(-1)).toMatchObject({ msg: "operation", outcome: "error" });
    expect(graph.logLines().filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  test("is also refused by GET and in this process", async () => {
    const address = `${graph.gateway.url}/graphql?query=${encodeURIComponent(tooMuch[2]![1])}`;
    const response = await fetch(address, { headers: { "apollo-require-preflight": "1" } });
    expect(response.status).toBe(400);
    expect((await readJson(response)).errors[0].extensions.code).toBe("TOO_MANY_ROOT_FIELDS");

    const inside = await graph.gateway.execute({ query: tooMuch[2]![1], headers: { "accept-language": "en" } });
    expect(inside.data).toBeUndefined();
    expect(inside.errors?.[0]?.extensions?.code).toBe("TOO_MANY_ROOT_FIELDS");
  });
});

describe("within the limits", () => {
  test.each([
    ["a plain tool", getIntrospectionQuery()],
    [
      "GraphiQL",
      getIntrospectionQuery({
        inputValueDeprecation: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        oneOf: true,
      }),
    ],
  ])("the introspection of %s passes", async (_who, query) => {
    const { status, body } = await graph.ask(query, { operationName: "IntrospectionQuery" });
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.length).toBeGreaterThan(5);
  });

  test("a syntax error is reported with its location", async () => {
    const { status, body } = await graph.ask("{ awards { ");
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      extensions: { code: "GRAPHQL_PARSE_FAILED" },
      locations: [{ line: 1, column: 12 }],
    });
  });

  test("an operation run in this process has the result of the route", async () => {
    const query = "query One($first: Int) { awards(first: $first) { title organization { name } } }";
    const outside = await graph.ask(query, { variables: { first: 1 } });
    const inside = await graph.gateway.execute({ query, variables: { first: 1 } });
    expect(JSON.parse(JSON.stringify(inside))).toEqual(outside.body);
  });
});

import { defaultLimits, subgraphLimits } from "@thidua/base/limits";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { cyclicOperations } from "../ports/cyclic-operations.js";
import { type Answer, openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* The port of each subgraph, without the gateway before it. */

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

const limits = subgraphLimits(defaultLimits);

describe.each(subgraphs.map(({ name, graph }) => ({ name, definition: graph })))("$name", ({ name, definition }) => {
  const { schema } = buildSubgraph(definition);
  const page = Object.values(schema.getQueryType()!.getFields()).find(({ type }) =>
    String(type).includes("Connection"),
  )!.name;

  async function send(content: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { url } = graph.running.subgraphs.find((subgraph) => subgraph.name === name)!;
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: content,
    });
    const { data, errors } = (await response.json()) as Pick<Answer, "data" | "errors">;
    return { status: response.status, headers: response.headers, data, errors };
  }
  const ask = (query: string, variables: object = {}) => send(JSON.stringify({ query, variables }));
  const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code);

  /** Expects that an operation is refused before it is executed, in Vietnamese. */
  async function expectRefused(answer: Promise<Answer>, code: string, status = 400): Promise<void> {
    const refused = await answer;
    expect(refused.data, JSON.stringify(refused.data)).toBeUndefined();
    expect(codes(refused)).toEqual([code]);
    expect(refused.status).toBe(status);
    expect(refused.errors![0]!.message).not.toMatch(/^The /);
  }

  it("refuses operations that go round through any field, however deep", async () => {
    const deep = cyclicOperations(schema, 39);
    expect(deep.length).toBeGreaterThan(5);
    for (const { query } of deep) await expectRefused(ask(query), "OPERATION_TOO_DEEP");
  });

  it("refuses those that fit the depth by their cost", async () => {
    const fitting = cyclicOperations(schema, limits.maxDepth - 2);
    // A page has twenty records unless another size is asked for.
    const costly = fitting.filter(({ query }) => (query.match(/\bnodes\b/g) ?? []).length >= 4);
    expect(costly.length).toBeGreaterThan(0);
    for (const { query } of costly) await expectRefused(ask(query), "OPERATION_TOO_COSTLY");
  });

  it("refuses more representations than the gateway sends", async () => {
    const [typename] = Object.keys(definition.references);
    const representations = Array.from({ length: 100_000 }, () => ({ __typename: typename }));
    const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${typename} { __typename } } }`;
    const tooMany = representations.slice(0, limits.maxCost + 1);
    // The second time the text is known.
    for (const many of [tooMany, tooMany, representations])
      await expectRefused(ask(query, { representations: many }), "OPERATION_TOO_COSTLY");
  });

  it("refuses a thousand aliases, root fields, pages and tokens", async () => {
    const many = (count: number, one: (index: number) => string) =>
      Array.from({ length: count }, (_, index) => one(index)).join(" ");
    await expectRefused(
      ask(`{ ${many(100, (index) => `a${index}: ${page} { totalCount }`)} }`),
      "TOO_MANY_ROOT_FIELDS",
    );
    await expectRefused(ask(`{ ${page} { ${many(9_000, (index) => `a${index}: totalCount`)} } }`), "TOO_MANY_TOKENS");
    await expectRefused(ask(`{ ${page} { ${many(4_000, () => "totalCount")} } }`), "TOO_MANY_FIELDS");
    await expectRefused(ask(`{ ${page} { ${many(1_000, () => "totalCount")} } }`), "TOO_MANY_REPEATED_FIELDS");
    await expectRefused(
      ask(`{ ${page} { ${many(3_000, (index) => `a${index}: totalCount`)} } }`),
      "OPERATION_TOO_COSTLY",
    );
    await expectRefused(ask(`{ ${page}(first: 201) { totalCount } }`), "PAGE_SIZE_OUT_OF_RANGE");
    await expectRefused(
      ask(`query ($first: Int) { ${page}(first: $first) { totalCount } }`, { first: 1_000_000 }),
      "PAGE_SIZE_OUT_OF_RANGE",
    );
    await expectRefused(
      ask(`{ ${page} { ${many(60, () => "totalCount @include(if: true)")} } }`),
      "TOO_MANY_DIRECTIVES",
    );
  });

  it("refuses texts of 2 MB, deep variables and fragments that double", async () => {
    await expectRefused(ask(`{ ${page} { totalCount } } # ${"a".repeat(2_000_000)}`), "OPERATION_TOO_LARGE", 413);
    const deep = JSON.parse(`${"[".repeat(500)}${"]".repeat(500)}`) as unknown;
    await expectRefused(ask("query ($v: Int) { __typename @include(if: true) }", { v: deep }), "VARIABLES_TOO_DEEP");
    const doubling = Array.from(
      { length: 30 },
      (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`,
    );
    const query = `{ ...f0 } ${doubling.join(" ")} fragment f30 on Query { ${page} { totalCount } }`;
    const answer = await ask(query);
    expect(answer.data).toBeUndefined();
    expect(codes(answer)).toContain("TOO_MANY_FIELDS");
  });

  it("answers what is within the limits, also a known text", async () => {
    for (let time = 0; time < 2; time += 1) {
      const query = `query ($first: Int) { ${page}(first: $first) { totalCount nodes { id } } }`;
      const answer = await ask(query, { first: 5 });
      expect(answer.errors).toBeUndefined();
      expect(answer.data[page].totalCount).toBeGreaterThanOrEqual(0);
      await expectRefused(ask(query, { first: 500 }), "PAGE_SIZE_OUT_OF_RANGE");
    }
  });
});

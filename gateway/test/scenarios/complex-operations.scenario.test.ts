import { performance } from "node:perf_hooks";
import { parse } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startGateway } from "../../src/gateway.js";
import { composeFixture } from "../../src/testing/index.js";
import { temporaryFile } from "../support/temporary-file.js";
import { checkOperation } from "../truth/check/check-operation.js";
import type { SubgraphText } from "../truth/data/truth-model.js";
import { interfaceObjects } from "../truth/fixtures/interface-objects.js";
import { link } from "../truth/fixtures/link.js";
import { startTruthGraph, type TruthGraph } from "../truth/graph/truth-graph.js";
import { TruthOperation } from "../truth/operation/truth-operation.js";

/**
 * Types of an interface that four subgraphs know as an object type: of n types, 4^n ways to the fields of each object.
 */
const wide = (count: number): SubgraphText[] => {
  const types = Array.from({ length: count }, (_, index) => `Kind${index}`);
  return [
    {
      name: "holders",
      sdl: `${link}
      interface Holder @key(fields: "id") { id: ID! name: String }
      ${types.map((type) => `type ${type} implements Holder @key(fields: "id") { id: ID! name: String }`).join("\n")}
      type Query { holders: [Holder!] }
    `,
    },
    ...["a", "b", "c", "d"].map((name) => ({
      name,
      sdl: `${link}
      type Holder @key(fields: "id") @interfaceObject { id: ID! ${name}: String deputy: Holder @shareable }
      type Query { ${name}s: [Holder] }
    `,
    })),
  ];
};

const graphs: Record<string, { subgraphs: SubgraphText[]; tooComplex: string[]; planned: string[] }> = {
  "one step of the planner takes all memory": {
    subgraphs: wide(12),
    tooComplex: ["{ as { deputy { name } } }", "{ holders { a b c d deputy { name a b c d deputy { name } } } }"],
    planned: ["{ holders { name a b c d } }"],
  },
  "one step of the planner has more results than a list holds": {
    subgraphs: wide(20),
    tooComplex: ["{ as { deputy { name } } }"],
    planned: ["{ holders { name a b c d } }"],
  },
  "the steps of the planner take more and more memory": {
    subgraphs: interfaceObjects,
    tooComplex: [
      "{ notes { about { deputy { deputy { deputy { name note } } } } } }",
      "{ medals { wornBy { deputy { name deputy { name deputy { name deputy { name } ... on Team { size } } } } } } }",
    ],
    planned: ["{ notes { about { deputy { name note } } } }", "{ holders { deputy { honour deputy { name } } } }"],
  },
};

describe.each(Object.keys(graphs))("%s", (name) => {
  const { subgraphs, tooComplex, planned } = graphs[name]!;
  let graph: TruthGraph;
  beforeAll(async () => {
    graph = await startTruthGraph(subgraphs);
  });
  afterAll(() => graph.stop());
  const ask = (query: string) => graph.ask(new TruthOperation(parse(query), {}));

  test.each(tooComplex)("%s is refused, and other requests are served meanwhile", async (query) => {
    const refused = ask(query);
    const started = performance.now();
    expect((await ask("{ __typename }")).result.data).toEqual({ __typename: "Query" });
    expect(performance.now() - started).toBeLessThan(2_000);
    const { data, errors } = (await refused).result;
    expect(data ?? null).toBeNull();
    const message = expect.stringContaining("chia thành nhiều truy vấn");
    expect(errors).toMatchObject([{ message, extensions: { code: "OPERATION_TOO_COMPLEX" } }]);
  });

  test.each(planned)("%s is answered afterwards", async (query) => {
    await checkOperation(graph, new TruthOperation(parse(query), {}));
  });

  test("what is refused once is refused at once", async () => {
    const started = performance.now();
    const { result } = await ask(tooComplex[0]!);
    expect(result.errors).toMatchObject([{ extensions: { code: "OPERATION_TOO_COMPLEX" } }]);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

test("operations that wait for the planner are answered at their deadline, and nothing is planned for them any more", async () => {
  const modules = wide(12).map(({ name, sdl }) => ({
    module: { name, sdl: name === "a" ? `${sdl} type Mutation { appoint: Holder }` : sdl, resolvers: {} },
    url: "http://127.0.0.1:1",
  }));
  const gateway = await startGateway({
    supergraphPath: await temporaryFile(composeFixture(modules)),
    port: 0,
    logLevel: "silent",
    operationTimeoutMs: 1_000,
  });
  try {
    const started = performance.now();
    const asked = Array.from({ length: 10 }, async (_, index) => {
      const deputy = `deputy { n${index}: name }`;
      const query = index < 9 ? `{ as { ${deputy} } }` : `mutation { appoint { ${deputy} } }`;
      const { errors } = await gateway.execute({ query });
      return { code: errors?.[0]?.extensions?.code, inTime: performance.now() - started < 3_000 };
    });
    const answers = await Promise.all(asked);
    expect(answers.filter(({ inTime }) => !inTime)).toEqual([]);
    expect(answers.at(-1)?.code).toBe("OPERATION_TIMEOUT");
    // Ten plans take twenty seconds. The subgraphs do not exist.
    const usual = async () => (await gateway.execute({ query: "{ holders { name } }" })).errors?.[0]?.extensions?.code;
    await expect.poll(usual, { timeout: 10_000 }).toBe("SUBGRAPH_UNAVAILABLE");
  } finally {
    await gateway.stop();
  }
});

import { buildSubgraph } from "@thidua/kit/graph/federation";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownGraph } from "../../src/compose/own-graph.js";
import { subgraphs } from "../../src/subgraphs.js";
import { asker, openSeededGraph, type SeededGraph } from "../seeded-graph.js";

/* Whatever value of a wrong kind a caller sends, the message is in one language and prints no inner object. */

let graph: SeededGraph;
beforeAll(async () => {
  graph = await openSeededGraph();
});
afterAll(() => graph.stop());

interface Place {
  readonly operation: "query" | "mutation";
  readonly field: string;
  readonly argument: GraphQLArgument;
  readonly selection: string;
}

/** One root field for each type that an argument has. */
function places(schema: GraphQLSchema): Place[] {
  const seen = new Set<string>();
  const roots = [
    ["query", schema.getQueryType()],
    ["mutation", schema.getMutationType()],
  ] as const;
  return roots.flatMap(([operation, type]) =>
    Object.values((type as GraphQLObjectType).getFields()).flatMap(({ name: field, args, type: result }) =>
      args
        .filter(
          (argument) => !field.startsWith("_") && !seen.has(String(argument.type)) && seen.add(String(argument.type)),
        )
        .filter(
          () => args.filter((one) => String(one.type).endsWith("!") && one.defaultValue === undefined).length <= 1,
        )
        .map((argument) => {
          const selection = isObjectType(getNamedType(result)) ? "{ __typename }" : "";
          return { operation, field, argument, selection };
        }),
    ),
  );
}

const deep = { a: [{ b: { c: 1 } }] };
const wrong: readonly unknown[] = [
  deep,
  [[deep]],
  "khong",
  1.5,
  true,
  2 ** 40,
  null,
  { and: [[deep]] },
  { input: deep },
  ["x", deep],
];

/** Words of graphql-js and graphql-scalars. */
const english = /\b(?:got|invalid|cannot|represent|expected|must|required|provided|defined|did you mean)\b/i;

async function messages(
  url: string,
  { operation, field, argument, selection }: Place,
  locale: string,
): Promise<string[]> {
  const ask = asker(url.replace(/\/graphql$/, ""));
  const query = `${operation} ($v: ${argument.type}) { ${field}(${argument.name}: $v) ${selection} }`;
  const found: string[] = [];
  for (const value of wrong) {
    const { errors = [] } = await ask(query, { v: value }, { ...graph.reader, "accept-language": locale });
    for (const { message, extensions } of errors) {
      expect(extensions.code, `${query} ${JSON.stringify(value)}`).not.toBe("INTERNAL_ERROR");
      found.push(message);
    }
  }
  return found;
}

const entries: [string, () => GraphQLSchema, () => string][] = [
  ["the gateway", () => buildSchema(ownGraph().api), () => graph.url],
  ...subgraphs.map((subgraph, index): [string, () => GraphQLSchema, () => string] => [
    subgraph.name,
    () => buildSubgraph(subgraph.graph).declared,
    () => graph.running.subgraphs[index]!.url,
  ]),
];

describe.each(entries)("%s", (_, schema, url) => {
  it("answers in Vietnamese alone, or in English alone", async () => {
    const own = places(schema());
    expect(own.length).toBeGreaterThan(3);
    let tried = 0;
    for (const place of own) {
      for (const message of await messages(url(), place, "vi")) {
        tried += 1;
        expect(message.replace(/“[^”]*”|"[^"]*"|\([^)]*\)/g, "")).not.toMatch(english);
        expect(message).not.toMatch(/\[Object\]|\[Array\]|\[\[/);
      }
      for (const message of await messages(url(), place, "en")) {
        expect(message).not.toMatch(/[àáảãạđêôơư]/i);
        expect(message).not.toMatch(/\[Object\]|\[Array\]|\[\[/);
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});

import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { type GraphQLSchema, parse } from "graphql";
import { describe, expect, test } from "vitest";
import { directivesForCallers } from "./directives-for-callers.js";

/** Composes two subgraphs that link a specification of their own. */
function compose(link: string, definitions: string, used = ""): string {
  const subgraph = (name: string) => ({
    name,
    url: `http://${name}/`,
    typeDefs: parse(`
      extend schema
        @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
        ${link}
      ${definitions}
      type Query { ${name}: String ${used} }
    `),
  });
  const { supergraphSdl, errors } = composeServices([subgraph("a"), subgraph("b")]);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join("\n"));
  return supergraphSdl;
}

function apiSchema(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(directivesForCallers(supergraphSdl), { validateSupergraph: true })
    .apiSchema()
    .toGraphQLJSSchema();
}

const onFields = "directive @access(scope: Scope! = PUBLIC) on FIELD enum Scope { PUBLIC PRIVATE }";

describe("a composed directive", () => {
  test("for operations is in the API schema", () => {
    const link =
      '@link(url: "https://example.org/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")';
    const schema = apiSchema(compose(link, onFields));
    expect(schema.getDirective("access")?.locations).toEqual(["FIELD"]);
    expect(schema.getType("Scope")).toBeDefined();
  });

  test("under another name is in the API schema", () => {
    const link =
      '@link(url: "https://example.org/access/v1.0", import: [{ name: "@access", as: "@range" }]) @composeDirective(name: "@range")';
    const schema = apiSchema(compose(link, onFields.replace("@access", "@range")));
    expect(schema.getDirective("range")).toBeDefined();
  });

  test.each([
    ["FIELD_DEFINITION", "@access"],
    ["FIELD | FIELD_DEFINITION", "@access"],
  ])("for the schema is not: %s", (locations, use) => {
    const link =
      '@link(url: "https://example.org/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")';
    const sdl = compose(link, `directive @access on ${locations}`).replace("a: String", `a: String ${use}`);
    expect(directivesForCallers(sdl)).toContain("https://example.org/access/v1.0");
    expect(apiSchema(sdl).getDirective("access")).toBeUndefined();
  });
});

test("a supergraph that links only federation's specifications stays as it is", () => {
  const sdl = compose("", "directive @own on FIELD");
  expect(directivesForCallers(sdl)).toBe(sdl);
  expect(apiSchema(sdl).getDirective("own")).toBeDefined();
  expect(apiSchema(sdl).getDirective("link")).toBeUndefined();
});

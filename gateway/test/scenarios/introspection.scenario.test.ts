import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { composeFixture, type FixtureSubgraph, startFixtureSubgraph } from "../../src/testing/index.js";
import { type AnswerOracle, answerOracle } from "../support/answer-oracle.js";
import { temporaryFile } from "../support/temporary-file.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])`;

/** Fields of this subgraph return the root of the graph, as an object, in lists, and as one of several types. */
const root = { __typename: "Query", name: "gốc" };
const roots = {
  Query: {
    name: () => "gốc",
    self: () => root,
    selves: () => [root, root],
    none: () => null,
    named: () => [root, { __typename: "Thing", name: "vật" }],
    any: () => root,
  },
  Mutation: { rename: () => ({ name: "mới", query: root }) },
};
const first = {
  name: "first",
  sdl: /* GraphQL */ `
    ${link}
    interface Named { name: String }
    union Any = Query | Thing
    type Query implements Named { name: String self: Query selves: [Query!]! none: Query named: [Named] any: Any }
    type Thing implements Named { name: String kind: Kind }
    enum Kind { OLD @deprecated(reason: "cũ") NEW }
    type Mutation { rename(to: String = "x"): Renamed! }
    type Renamed { name: String query: Query must: Query! }
  `,
  resolvers: { ...roots, Renamed: { must: () => root } },
};
/** The root type has another name in this subgraph. */
const second = {
  name: "second",
  sdl: /* GraphQL */ `
    ${link}
    schema { query: Root }
    type Root { other: String another: Root }
  `,
  resolvers: { Root: { other: () => "khác", another: () => root } },
};
const truth = {
  ...roots,
  Query: { ...roots.Query, other: () => "khác", another: () => root },
  Renamed: { must: () => root },
};

let subgraphs: FixtureSubgraph[];
let gateway: RunningGateway;
let oracle: AnswerOracle;
beforeAll(async () => {
  subgraphs = await Promise.all([startFixtureSubgraph(first), startFixtureSubgraph(second)]);
  const supergraph = composeFixture([first, second].map((module, at) => ({ module, url: subgraphs[at]!.url })));
  oracle = answerOracle(supergraph, truth as never);
  gateway = await startGateway({ port: 0, supergraphPath: await temporaryFile(supergraph), logLevel: "silent" });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
});

/** The gateway's data is that of graphql-js, in the same order, and errors stand at the same paths. */
async function isTrue(query: string, variables?: Record<string, unknown>): Promise<void> {
  const expected = await oracle(query, variables);
  const { data, errors } = await gateway.execute({ query, variables });
  expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
  expect(errors?.map(({ path }) => path)).toEqual(expected.errors?.map(({ path }) => path));
  for (const { extensions } of errors ?? []) expect(extensions).toEqual({ code: "BAD_USER_INPUT" });
}

describe("the schema is answered wherever the root type stands", () => {
  test.each([
    "{ self { __schema { queryType { name } } } }",
    '{ self { __type(name: "Thing") { name } name } __type(name: "Kind") { name } }',
    '{ a: __type(name: "Thing") { name } self { a: __schema { queryType { name } } self { a: name } } }',
    '{ self { a: __type(name: "Thing") { name } } selves { a: __type(name: "Kind") { kind } } }',
    "{ selves { other __schema { mutationType { name } } } none { __schema { queryType { name } } } }",
    '{ self { ...f } ...f } fragment f on Query { t: __type(name: "Thing") { ...t } other __typename } fragment t on __Type { name }',
    "{ self { __schema { queryType { name } } } ... on Query { self { __schema { mutationType { name } } } } }",
    '{ named { name ... on Query { __type(name: "Thing") { name } kind: __typename } ... on Thing { kind } } }',
    '{ any { __typename ... on Query { __type(name: "Thing") { name fields { name } } } } }',
    "{ another { __typename other name another { __schema { queryType { name } } } } }",
    'mutation { rename { name query { __type(name: "Renamed") { name } self { __schema { queryType { name } } } } } }',
    "mutation { rename { must { t: __typename __schema { queryType { name } } } } }",
    '{ self { __proto__: __schema { queryType { name } } constructor: __type(name: "Kind") { name } } }',
  ])("%s", (query) => isTrue(query));

  test("with variables and conditions", async () => {
    const query = `query ($name: String!, $old: Boolean, $if: Boolean!) {
      self { __type(name: $name) { name @include(if: $if) enumValues(includeDeprecated: $old) { name isDeprecated } } }
      selves { __schema @skip(if: $if) { queryType { name } } name }
    }`;
    for (const name of ["Kind", "Thing", "None"]) {
      for (const old of [true, false, null, undefined]) {
        await isTrue(query, { name, old, if: true });
        await isTrue(query, { name, old, if: false });
      }
    }
  });

  test("as is the type name of everything in it", async () => {
    const ref = "{ __typename ofType { __typename } }";
    const value = `{ __typename name type ${ref} }`;
    await isTrue(`{ __schema { __typename t: __typename
      types { __typename fields { __typename args ${value} type ${ref} } inputFields ${value} interfaces ${ref} possibleTypes ${ref} enumValues { __typename } }
      queryType ${ref} directives { __typename args ${value} }
    } self { __schema { __typename } } }`);
  });
});

describe("null for a condition among what is asked of the schema", () => {
  const operation = (selection: string, type = "query") => `${type} ($if: Boolean = true) ${selection}`;

  test.each([
    '{ __type(name: "Thing") { name @include(if: $if) } name }',
    '{ __type(name: "None") { name @include(if: $if) } name }',
    "{ __schema { queryType { name @skip(if: $if) } } name }",
    "{ self { __schema { queryType { name @skip(if: $if) } } } name }",
    '{ selves { __type(name: "Thing") { fields { name @include(if: $if) } } name } other }',
    '{ __type(name: "Named") { possibleTypes { name @include(if: $if) } name } other }',
    '{ __type(name: "Thing") { kind ...f } other } fragment f on __Type { fields { ... @skip(if: $if) { name } } }',
    '{ a: __type(name: "Thing") { name @include(if: $if) } b: __type(name: "Thing") { name } other }',
    '{ a: __type(name: "Thing") { name @skip(if: true) @include(if: $if) } other }',
  ])("is an error where graphql-js has it: %s", (selection) => isTrue(operation(selection), { if: null }));

  test("does not prevent a mutation", async () => {
    const before = subgraphs[0]!.received.length;
    await isTrue(
      operation('{ rename { name query { __type(name: "Thing") { name @include(if: $if) } } } }', "mutation"),
      {
        if: null,
      },
    );
    expect(subgraphs[0]!.received.slice(before).map(({ query }) => query.slice(0, 8))).toEqual(["mutation"]);
  });

  test("states the variable, in the caller's language", async () => {
    const { errors } = await gateway.execute({
      query: operation('{ __type(name: "Thing") { name @include(if: $if) } }'),
      variables: { if: null },
      headers: { "accept-language": "en" },
    });
    expect(errors?.[0]?.message).toContain('"if" of non-null type "Boolean!" must not be null');
  });
});

test("null for an argument of an introspection field is an error at it", async () => {
  const query = 'query ($name: String = "Thing") { self { __type(name: $name) { name } other } other }';
  await isTrue(query, { name: null });
});

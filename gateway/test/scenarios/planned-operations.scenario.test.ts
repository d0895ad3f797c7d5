import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startGateway } from "../../src/index.js";
import { composeFixture, type FixtureSubgraph, startFixtureSubgraph } from "../../src/testing/index.js";
import { type AnswerOracle, answerOracle } from "../support/answer-oracle.js";
import { namesResolvers, namesSubgraphs } from "../support/names-subgraphs.js";
import { readJson } from "../support/read-json.js";
import { temporaryFile } from "../support/temporary-file.js";

let subgraphs: FixtureSubgraph[];
let gateway: Awaited<ReturnType<typeof startGateway>>;
let truth: AnswerOracle;

beforeAll(async () => {
  subgraphs = await Promise.all(namesSubgraphs.map((module) => startFixtureSubgraph(module)));
  const supergraph = composeFixture(namesSubgraphs.map((module, index) => ({ module, url: subgraphs[index]!.url })));
  const supergraphPath = await temporaryFile(supergraph);
  gateway = await startGateway({ supergraphPath, port: 0, logLevel: "silent", limits: { maxCost: 1e12 } });
  truth = answerOracle(supergraph, namesResolvers);
});
beforeEach(() => {
  for (const subgraph of subgraphs) subgraph.received.length = 0;
});
afterAll(() => Promise.all([gateway.stop(), ...subgraphs.map((subgraph) => subgraph.stop())]));

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-language": "en" },
    body: JSON.stringify({ query, variables }),
  });
  return readJson(response);
}

/** Expects the data that graphql-js has for the operation, and no errors. Returns the data. */
async function expectTruth(query: string, variables: Record<string, unknown> = {}) {
  const body = await ask(query, variables);
  const expected = await truth(query, variables);
  expect(expected.errors).toBeUndefined();
  expect(body.errors).toBeUndefined();
  // The text, because the order of the fields counts.
  expect(JSON.stringify(body.data)).toBe(JSON.stringify(expected.data));
  return body.data;
}

const flags = [true, false].flatMap((a) => [true, false].map((b) => ({ a, b })));

describe.each(flags)("conditions $a, $b", (variables) => {
  const declared = "query($a:Boolean!,$b:Boolean!)";
  test.each([
    `${declared}{ offices { team @include(if:$a) { headcount @include(if:$b) } } }`,
    `${declared}{ offices { team @skip(if:$a) { leader @skip(if:$b) { grade } } code } }`,
    `${declared}{ offices @include(if:$a) { ...o @include(if:$b) } } fragment o on Office { team { headcount @skip(if:true) } }`,
    `${declared}{ things { ... on Office @include(if:$a) { team { headcount @include(if:$b) } } ... on Person { salary @include(if:$b) } } }`,
    `${declared}{ people { salary @include(if:$a) name bonus @skip(if:$b) grade } }`,
    `${declared}{ people { ... @include(if:$a) { ... @include(if:$b) { salary @include(if:true) } } ... on Person @skip(if:false) { grade @skip(if:$a) } } }`,
    `${declared}{ people { salary @include(if:$a) @skip(if:$b) salary @include(if:$b) } }`,
  ])("%s", async (query) => {
    await expectTruth(query, variables);
  });

  test("a mutation is executed once unless it is skipped itself", async () => {
    const { a, b } = variables;
    const data = await ask(
      'mutation($a:Boolean!,$b:Boolean!){ first: hire(name:"An") @include(if:$a) { grade @include(if:$b) } second: hire(name:"An") { id @skip(if:true) } }',
      variables,
    );
    expect(data).toEqual({ data: { ...(a && { first: b ? { grade: 5 } : {} }), second: {} } });
    const sent = subgraphs[0]!.received.flatMap(({ query }) => query.match(/hire\(/g) ?? []);
    expect(sent).toHaveLength(a ? 2 : 1);
  });
});

describe("a condition that is null", () => {
  test.each([
    "query($x:Boolean=true){ people { name } offices { code @include(if:$x) } total }",
    "query($x:Boolean=true){ people { boss { name @skip(if:$x) } name } }",
    "query($x:Boolean=true){ things { ... on Person { name @skip(if:$x) } ... on Office { code } } }",
    "query($x:Boolean=true){ people { name @include(if:$x) @skip(if:true) grade } }",
    "query($x:Boolean=true){ people { ...p ...p @include(if:$x) } } fragment p on Person { name }",
    "query($x:Boolean=true){ ...q ...q @include(if:$x) } fragment q on Query { total }",
    "query($x:Boolean=true){ people @skip(if:true) { name @include(if:$x) } total }",
    'mutation($x:Boolean=true){ hire(name:"An") { id @include(if:$x) } }',
  ])("is an error of each object that has it: %s", async (query) => {
    const body = await ask(query, { x: null });
    const expected = await truth(query, { x: null });
    expect(body.data).toEqual(expected.data);
    const paths = body.errors?.map(({ path }: { path: unknown }) => path) ?? [];
    // graphql-js reports only the first error of a list that becomes null.
    expect(paths).toEqual(expect.arrayContaining(expected.errors?.map(({ path }) => path) ?? []));
    expect(paths.length > 0).toBe(expected.errors !== undefined);
    for (const { message, extensions } of body.errors ?? []) {
      expect(extensions.code).toBe("BAD_USER_INPUT");
      expect(message).toContain("$x");
    }
  });

  test("in introspection is an error of the operation", async () => {
    const body = await ask("query($x:Boolean=true){ __schema { queryType { name @include(if:$x) } } }", { x: null });
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
  });

  test("at the root is an error of the operation, and nothing is executed", async () => {
    const body = await ask(
      'mutation($x:Boolean=true){ hire(name:"An") { id } other: hire(name:"B") @skip(if:$x) { id } }',
      {
        x: null,
      },
    );
    expect(body).not.toHaveProperty("data");
    expect(body.errors[0].extensions.code).toBe("BAD_USER_INPUT");
    expect(body.errors[0].message).toContain("$x");
    expect(subgraphs[0]!.received).toHaveLength(0);
  });
});

describe("aliases", () => {
  test.each([
    "{ offices { id: code team { headcount } } }",
    "{ offices { id: team { headcount } code: id } }",
    "{ offices { __typename: code typename: __typename id } }",
    "{ offices { __typename: team { headcount } } }",
    "{ offices { constructor: team { __proto__: headcount toString: leader { valueOf: grade } } __proto__: code } }",
    "{ people { id: name salary: grade grade: salary bonus } }",
    "{ people { ...p } } fragment p on Person { name: grade grade: name id: bonus }",
    "{ __proto__: people { name } constructor: offices { code } }",
    "{ things { t: __typename } }",
    "{ named { t: __typename ... on Person { u: __typename } } }",
    "{ named { label: __typename __typename: label } }",
    "{ things { ... on Person { x: grade } ... on Office { x: headcountTarget } } }",
    "{ things { ... on Person { id: name } ... on Office { id: code } } }",
    "{ people { notes(limit: 1) summary } }",
    "{ people { notes summary a: notes(limit: 2) } }",
    "{ people { boss { a: name } boss { b: name a: name } c: boss { a: grade } } }",
    "{ people { a: notes(limit: 1) b: notes(limit: 2) } }",
    "{ b: people { name_2: grade x: name name } }",
  ])("%s", async (query) => {
    await expectTruth(query);
  });

  test("and errors of subgraphs: the path is the caller's", async () => {
    const { data, errors } = await ask("{ people { id: name name: faulty } }");
    expect(data.people[0]).toEqual({ id: "Trần An", name: null });
    expect(errors[0].path).toEqual(["people", 0, "name"]);
  });
});

describe("variables", () => {
  test.each([
    ["query($representations:Int){ people { notes(limit:$representations) salary } }", { representations: 1 }],
    [
      "query($representations0:Int=2){ people { notes(limit:$representations0) salary } offices { team { headcount } } }",
      {},
    ],
    [
      "query($representations:Int){ people { notes(limit:$representations) ranked(above:$representations) } }",
      { representations: 4 },
    ],
    ["query($representations:Int){ people { notes(limit:$representations) } }", { representations: null }],
    [
      "query($representations:Int){ offices { team { leader { notes(limit:$representations) } } } }",
      { representations: 2 },
    ],
    [
      "query($representations0:Int){ offices { team { leader { notes(limit:$representations0) } } } things { ... on Office { team { leader { name } } } } }",
      { representations0: 2 },
    ],
    ["query($x:Boolean){ total(all:$x) }", { x: true }],
    ["query($x:Boolean){ total(all:$x) }", {}],
  ])("%s %j", async (query, variables) => {
    await expectTruth(query, variables);
  });

  test.each([
    "query($x:Boolean){ total(all:$x) people { name } }",
    "query($x:Boolean){ people { name counted(filter:{all:$x}) } }",
    "query($x:Boolean){ people { boss { counted(filter:{all:$x}) } } }",
    "query($x:Boolean){ people { name must(all:$x) } }",
    'query($x:String="Query"){ __type(name:$x) { name } other: __type(name:"Person") { name } total }',
  ])("null where the schema takes none: %s", async (query) => {
    const body = await ask(query, { x: null });
    const expected = await truth(query, { x: null });
    expect(body.data).toEqual(expected.data);
    // graphql-js reports only the first error of a list that becomes null.
    const paths = body.errors.map(({ path }: { path: unknown }) => path);
    expect(paths).toEqual(expect.arrayContaining(expected.errors!.map(({ path }) => path)));
    for (const { message, extensions } of body.errors) {
      expect(extensions.code).toBe("BAD_USER_INPUT");
      expect(message).toContain("$x");
    }
  });
});

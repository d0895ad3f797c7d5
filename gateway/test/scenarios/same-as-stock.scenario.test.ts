import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageQuery, pageSubgraphs, startStockGateway } from "../../src/benchmark/index.js";
import { startGateway } from "../../src/index.js";
import { composeFixture, type FixtureGraph, startFixtureGraph, startFixtureSubgraph } from "../../src/testing/index.js";
import { abstractSubgraphs } from "../support/abstract-subgraphs.js";
import { interfaceObjectSubgraphs } from "../support/interface-object-subgraphs.js";
import { temporaryFile } from "../support/temporary-file.js";

interface Answer {
  data?: unknown;
  errors?: { path?: (string | number)[]; extensions: { code: string; serviceName?: string } }[];
  extensions?: { valueCompletion?: unknown[] };
}

/**
 * Sends the same request to both gateways. Their data must be equal (not its order: ours follows the specification, the
 * stock gateway puts repeated fields first), and ours must have the codes and services of its errors. Where the stock
 * gateway reports nulls in `extensions`, or not at all, ours has errors. At the path of each of them there must be null:
 * the stock gateway reports wrong paths when a list has objects of several types.
 */
async function compare(
  urls: readonly string[],
  body: { query: string; variables?: Record<string, unknown> },
): Promise<Answer> {
  const [stock, ours] = (await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", "accept-language": "en" },
        body: JSON.stringify(body),
      });
      return response.json();
    }),
  )) as [Answer, Answer];
  const codes = ({ errors = [] }: Answer) =>
    new Set(errors.map(({ extensions: { code, serviceName } }) => `${code} ${serviceName}`));
  expect(ours.data).toEqual(stock.data);
  expect([...codes(stock).difference(codes(ours))]).toEqual([]);
  if (stock.extensions?.valueCompletion) expect(ours.errors).toBeDefined();
  for (const { path } of ours.errors ?? []) if (path) expect(at(ours.data, path) ?? null).toBeNull();
  return ours;
}

/** Returns the value at a path, or the null above it. */
function at(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (value === null || value === undefined) return null;
    value = Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}

describe("two small subgraphs", () => {
  let graph: FixtureGraph;
  let stock: Awaited<ReturnType<typeof startStockGateway>>;
  beforeAll(async () => {
    graph = await startFixtureGraph();
    stock = await startStockGateway(graph.supergraphPath);
  });
  afterAll(async () => {
    await stock.stop();
    await graph.stop();
  });
  const same = (query: string, variables?: Record<string, unknown>) =>
    compare([stock.url, `${graph.gateway.url}/graphql`], { query, variables });

  test.each([
    "{ awards { title organization { name awardCount parent { name awards { title } } } } }",
    "{ organizations { awards { organization { awards { organization { name } } } } } }",
    '{ one: organization(id: "o1") { id name } two: organization(id: "o2") { again: name name __typename } none: organization(id: "x") { name } }',
    "{ awards { ...a ...b } } fragment a on Award { title organization { name } } fragment b on Award { id organization { awardCount id } }",
    "{ __typename awards(first: 0) { id } }",
    '{ __type(name: "Award") { name fields { name } } awards(first: 1) { id } __schema { queryType { name } } }',
    "{ constructor: __typename awards(first: 1) { toString: title hasOwnProperty: organization { valueOf: name } } }",
    'mutation { first: renameOrganization(id: "o1", name: "A") { name awardCount } second: renameOrganization(id: "o2", name: "B") { name } }',
    '{ organization(id: "o1") { motto parent { motto } } awards(first: 2) { organization { motto } } }',
  ])("%s", async (query) => {
    await same(query);
  });

  test.each([true, false])("conditions that are %s", async (flag) => {
    const query = `query ($flag: Boolean!, $other: Boolean = true) {
      awards { title @include(if: $flag) organization @skip(if: $flag) { name } ... @include(if: $other) { id organization { awardCount } } }
      organizations @include(if: $flag) { name ...f @skip(if: $other) }
    } fragment f on Organization { awards { id } }`;
    await same(query, { flag });
    await same(query, { flag, other: !flag });
    await same(query, { flag, other: flag });
  });

  test("variables, their defaults, and invalid ones", async () => {
    const query = "query ($first: Int = 2) { awards(first: $first) { id } }";
    for (const variables of [{}, { first: 1 }, { first: null }, { first: "x" }, { other: 1 }])
      await same(query, variables);
  });
});

describe("four subgraphs that refer to one another circularly", () => {
  test("a page of 150 kB", async () => {
    const subgraphs = await Promise.all(pageSubgraphs.map((module) => startFixtureSubgraph(module)));
    const composed = pageSubgraphs.map((module, index) => ({ module, url: subgraphs[index]!.url }));
    const supergraphPath = await temporaryFile(composeFixture(composed));
    const ours = await startGateway({ supergraphPath, port: 0, logLevel: "silent" });
    const stock = await startStockGateway(supergraphPath);
    const answer = await compare([stock.url, `${ours.url}/graphql`], { query: pageQuery });
    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data).length).toBeGreaterThan(100_000);
    await Promise.all([ours.stop(), stock.stop(), ...subgraphs.map((subgraph) => subgraph.stop())]);
  });
});

const abstractQueries = [
  "{ recipients { __typename ... on Person { name age } ... on Organization { title memberCount } } }",
  "{ recipients { ... on Named { label } ... on Person { id bonus } } }",
  "{ named { label __typename ... on Person { bonus name } ...o } } fragment o on Organization { memberCount }",
  "{ people { bonus } }",
  "{ people { name bonus employer { title members { bonus employer { memberCount } } } } }",
  "{ people { missing } }",
  "{ people { mandatory } }",
  "{ lists matrix nested { lists } }",
  "{ scalars { int float string boolean id json day level } }",
  "{ person(id: 404) { name bonus } }",
  "{ missing { name } }",
];

const interfaceObjectQueries = [
  "{ holders { id name honour __typename ... on Citizen { rank note } ... on Team { size motto } } }",
  "{ honoured { id honour } }",
  "{ honoured { __typename name honour ... on Citizen { rank note } ... on Team { motto } } version }",
  "{ honoured { ... on Team { honour motto name } } }",
  "{ medals { code metal wornBy { name medals { metal id wornBy { __typename honour } } } } }",
  '{ holder(id: "u2") { honour secret ... on Team { motto } } holders { secret } }',
  "{ holders { name medals { wornBy { honour } } } }",
];

describe.each([
  ["interfaces, unions, required fields, values that are wrong", abstractSubgraphs, abstractQueries],
  ["interface objects, entities with two keys", interfaceObjectSubgraphs, interfaceObjectQueries],
])("%s", (_what, modules, queries) => {
  let stop: () => Promise<unknown>;
  let urls: string[];
  beforeAll(async () => {
    const subgraphs = await Promise.all(modules.map((module) => startFixtureSubgraph(module)));
    const composed = modules.map((module, index) => ({ module, url: subgraphs[index]!.url }));
    const supergraphPath = await temporaryFile(composeFixture(composed));
    const ours = await startGateway({ supergraphPath, port: 0, logLevel: "silent", limits: { maxCost: 1e12 } });
    const stock = await startStockGateway(supergraphPath);
    urls = [stock.url, `${ours.url}/graphql`];
    stop = () => Promise.all([ours.stop(), stock.stop(), ...subgraphs.map((subgraph) => subgraph.stop())]);
  });
  afterAll(() => stop());

  test.each(queries)("%s", async (query) => {
    await compare(urls, { query });
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageQuery, pageSubgraphs, startStockGateway } from "../../src/benchmark/index.js";
import { startGateway } from "../../src/index.js";
import { composeFixture, type FixtureHouse, startFixtureHouse, startFixtureSubgraph } from "../../src/testing/index.js";
import { abstractSubgraphs } from "../support/abstract-subgraphs.js";
import { temporaryFile } from "../support/temporary-file.js";

/** Asks two gateways the same; compares data, and for errors what both promise: place, code, service. */
async function compare(urls: readonly string[], body: { query: string; variables?: Record<string, unknown> }) {
  const [stock, ours] = await Promise.all(
    urls.map(async (url) => {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", "accept-language": "en" },
        body: JSON.stringify(body),
      });
      return response.json();
    }),
  );
  const told = (answer: { errors?: { path: unknown; extensions: { code: string; serviceName: string } }[] }) =>
    answer.errors?.map(({ path, extensions: { code, serviceName } }) => ({ path, code, serviceName }));
  expect(JSON.stringify(ours.data)).toBe(JSON.stringify(stock.data));
  expect(told(ours)).toEqual(told(stock));
  expect(ours.extensions).toEqual(stock.extensions);
  return ours;
}

describe("two small subgraphs", () => {
  let house: FixtureHouse;
  let stock: Awaited<ReturnType<typeof startStockGateway>>;
  beforeAll(async () => {
    house = await startFixtureHouse();
    stock = await startStockGateway(house.supergraphPath);
  });
  afterAll(async () => {
    await stock.stop();
    await house.stop();
  });
  const same = (query: string, variables?: Record<string, unknown>) =>
    compare([stock.url, `${house.gateway.url}/graphql`], { query, variables });

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

  test.each([true, false])("conditions that come out %s", async (flag) => {
    const query = `query ($flag: Boolean!, $other: Boolean = true) {
      awards { title @include(if: $flag) organization @skip(if: $flag) { name } ... @include(if: $other) { id organization { awardCount } } }
      organizations @include(if: $flag) { name ...f @skip(if: $other) }
    } fragment f on Organization { awards { id } }`;
    await same(query, { flag });
    await same(query, { flag, other: !flag });
    await same(query, { flag, other: flag });
  });

  test("variables, their defaults, and wrong ones", async () => {
    const query = "query ($first: Int = 2) { awards(first: $first) { id } }";
    for (const variables of [{}, { first: 1 }, { first: null }, { first: "x" }, { other: 1 }])
      await same(query, variables);
  });
});

describe("four subgraphs that refer to one another in circles", () => {
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

describe("interfaces, unions, required fields, values that are wrong", () => {
  let stop: () => Promise<unknown>;
  let urls: string[];
  beforeAll(async () => {
    const subgraphs = await Promise.all(abstractSubgraphs.map((module) => startFixtureSubgraph(module)));
    const composed = abstractSubgraphs.map((module, index) => ({ module, url: subgraphs[index]!.url }));
    const supergraphPath = await temporaryFile(composeFixture(composed));
    const ours = await startGateway({ supergraphPath, port: 0, logLevel: "silent" });
    const stock = await startStockGateway(supergraphPath);
    urls = [stock.url, `${ours.url}/graphql`];
    stop = () => Promise.all([ours.stop(), stock.stop(), ...subgraphs.map((subgraph) => subgraph.stop())]);
  });
  afterAll(() => stop());

  test.each([
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
    "{ nobody { name } }",
  ])("%s", async (query) => {
    await compare(urls, { query });
  });
});

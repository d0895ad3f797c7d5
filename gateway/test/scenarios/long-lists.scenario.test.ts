import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningGateway, startGateway } from "../../src/index.js";
import { composeFixture } from "../../src/testing/index.js";
import { type RecordingSubgraph, startRecordingSubgraph } from "../support/recording-subgraph.js";
import { temporaryFile } from "../support/temporary-file.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@listSize"])`;
const slices = 'slicingArguments: ["first"], requireOneSlicingArgument: false';
const campaigns = /* GraphQL */ `
  ${link}
  type Query {
    campaigns(first: Int, last: Int): Campaigns @listSize(assumedSize: 20, sizedFields: ["nodes"], slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    top(first: Int = 2): [Campaign!] @listSize(${slices})
    all: [Campaign!]
  }
  type Campaigns { nodes: [Campaign!] others: [Campaign!] }
  type Campaign @key(fields: "id") { id: ID! pledges(first: Int): [Campaign!] @listSize(${slices}) }
`;
const awards = /* GraphQL */ `
  ${link}
  type Campaign @key(fields: "id") { id: ID! awards(first: Int): [Award!] @listSize(${slices}) }
  type Award { name: String }
`;

let first: RecordingSubgraph;
let second: RecordingSubgraph;
let gateway: RunningGateway;
const lines: Record<string, unknown>[] = [];
beforeAll(async () => {
  first = await startRecordingSubgraph({});
  second = await startRecordingSubgraph({});
  const supergraph = composeFixture([
    { module: { name: "campaigns", sdl: campaigns, resolvers: {} }, url: first.url },
    { module: { name: "awards", sdl: awards, resolvers: {} }, url: second.url },
  ]);
  gateway = await startGateway({
    port: 0,
    supergraphPath: await temporaryFile(supergraph),
    logStream: { write: (line) => lines.push(JSON.parse(line)) },
  });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([first.stop(), second.stop()]);
});
beforeEach(() => {
  second.requests.length = 0;
});

const items = (count: number, rest: object = {}) =>
  Array.from({ length: count }, (_, id) => ({ __typename: "Campaign", id: String(id), ...rest }));

/** Asks while the first subgraph answers with the data. Returns the data and the codes of the gateway's answer. */
async function ask(query: string, data: object, variables: Record<string, unknown> = {}) {
  first.answer(JSON.stringify(data));
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as { data: unknown; errors?: { extensions: object }[] };
  return [answer.data, answer.errors?.map(({ extensions }) => extensions)];
}

const refused = [{ code: "SUBGRAPH_INVALID_RESPONSE", serviceName: "campaigns" }];

describe("a list that is longer than the page asked for", () => {
  test.each<[query: string, data: object, variables?: Record<string, unknown>]>([
    ["{ top(first: 5) { id } }", { top: items(6) }],
    ["{ top { id } }", { top: items(3) }],
    ["query ($n: Int) { top(first: $n) { id } }", { top: items(6) }, { n: 5 }],
    ["query ($n: Int = 5) { top(first: $n) { id } }", { top: items(6) }],
    ["{ campaigns(last: 5) { nodes { id } } }", { campaigns: { nodes: items(6) } }],
    [
      "{ all { pledges(first: 1) { id } } }",
      { all: [...items(2, { pledges: [] }), ...items(1, { pledges: items(2) })] },
    ],
    ["{ top(first: 0) { id } }", { top: items(1) }],
  ])("%s is no answer", async (query, data, variables) => {
    const field = Object.keys(data)[0]!;
    expect(await ask(query, data, variables)).toEqual([{ [field]: null }, refused]);
  });

  test("is not followed to other subgraphs, and is in the log", async () => {
    const before = lines.length;
    const query = "{ campaigns(first: 5) { nodes { id awards(first: 1) { name } } } }";
    expect(await ask(query, { campaigns: { nodes: items(60_000) } })).toEqual([{ campaigns: null }, refused]);
    expect(second.requests).toEqual([]);
    expect(lines.slice(before)).toContainEqual(
      expect.objectContaining({ subgraph: "campaigns", field: "Campaigns.nodes", asked: 5, found: 60_000 }),
    );
  });

  test("of an entity loses the fields of that lookup", async () => {
    second.answer(JSON.stringify({ _entities: [{ awards: [{ name: "a" }, { name: "b" }] }] }));
    expect(await ask("{ top(first: 1) { id awards(first: 1) { name } } }", { top: items(1) })).toEqual([
      { top: [{ id: "0", awards: null }] },
      [{ code: "SUBGRAPH_INVALID_RESPONSE", serviceName: "awards" }],
    ]);
  });
});

describe("a list that may be as long", () => {
  test.each<[query: string, data: object, variables?: Record<string, unknown>]>([
    ["{ top(first: 5) { id } }", { top: items(5) }],
    [
      "query ($n: Int) { campaigns(first: 2, last: $n) { nodes { id } } }",
      { campaigns: { nodes: items(4) } },
      { n: 4 },
    ],
    ["{ campaigns { nodes { id } } }", { campaigns: { nodes: items(50) } }],
    ["{ campaigns(first: 1) { others { id } } }", { campaigns: { others: items(50) } }],
    ["{ all { id } }", { all: items(300) }],
    ["query ($n: Int) { campaigns(first: $n) { nodes { id } } }", { campaigns: { nodes: items(50) } }, { n: null }],
    ["query ($n: Int) { top(first: $n) { id } }", { top: items(50) }, { n: null }],
  ])("%s is answered", async (query, data, variables) => {
    const [, codes] = await ask(query, data, variables);
    expect(codes).toBeUndefined();
  });
});

test("an answer of more than 16 MiB is no answer", async () => {
  const [data, codes] = await ask("{ all { id } }", { all: [{ id: "x".repeat(17 * 1024 * 1024) }] });
  expect([data, codes]).toEqual([{ all: null }, refused]);
});

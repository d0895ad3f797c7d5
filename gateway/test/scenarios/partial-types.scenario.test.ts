import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { partialTypes, type RunningShape, startShape } from "../../src/testing/index.js";

let running: RunningShape;
beforeAll(async () => {
  running = await startShape(partialTypes);
});
afterAll(() => running.stop());

async function isTrue(query: string): Promise<void> {
  const truth = await running.truth(query);
  expect(truth).not.toHaveProperty("errors");
  expect(JSON.stringify(await running.ask(query))).toBe(JSON.stringify(truth));
}

const entries =
  "entries { __typename ... on Note { text } ... on Scan { format pages { number scan { format } } by { id } device { maker ... on Camera { lens } } } ... on Seal { motto } ... on Stamp { number seal { motto } } }";
const holder = "holder { name ... on Shelf { row } ... on Clerk { id citizen { id } } }";
const places = [
  "archived { holding",
  "registered { holding",
  "registered { registered",
  "archived { registered",
  "shared { holding",
];

describe("objects that only some of the subgraphs which share a field know", () => {
  test.each(
    places.flatMap((place) => [
      `{ ${place} { ${entries} } } }`,
      `{ ${place} { ${holder} } } }`,
      `{ ${place} { first { ... on Scan { by { name } } ... on Stamp { number } } ${entries} } } }`,
      `{ ${place} { entries { ... on Scan { pages(first: 1, filter: { format: FILM }) { number } } } } } }`,
      `{ ${place} { entries { ... on Stamp { number } } } } }`,
      `{ ${place} { entries { ... on Seal { motto } } } } }`,
      `{ ${place} { holder { ... on Clerk { citizen { name } } } } } }`,
      `{ ${place} { holder { ... on Shelf { row } } } } }`,
      `{ ${place} { holder { __typename } first { __typename } } } }`,
    ]),
  )("%s", isTrue);

  test("a variable is not sent to a subgraph that does not know where it is used", async () => {
    const query = `query ($filter: PageFilter = { format: FILM }, $first: Int = 1) {
      registered { holding { entries { __typename ... on Scan { pages(first: $first, filter: $filter) { number } } } } }
      archived { holding { entries { __typename ... on Scan { pages(first: $first, filter: $filter) { number } } } } }
    }`;
    await isTrue(query);
  });

  test("a subgraph is asked once, for the objects that it knows", async () => {
    const [archive, registry] = running.subgraphs;
    for (const { received } of running.subgraphs) received.length = 0;
    await isTrue(`{ archived { holding { ${entries} ${holder} } } }`);
    expect(archive!.received).toHaveLength(1);
    expect(archive!.received[0]!.query).not.toMatch(/Stamp|Clerk/);
    expect(registry!.received).toHaveLength(0);
  });
});

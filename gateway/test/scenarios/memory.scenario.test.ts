import { afterAll, beforeAll, expect, test } from "vitest";
import { type FixtureGraph, startFixtureGraph } from "../../src/testing/index.js";
import { collectedHeap } from "../support/collected-heap.js";

let graph: FixtureGraph;
beforeAll(async () => {
  graph = await startFixtureGraph({ logLevel: "silent", limits: { maxAliases: 200 } });
});
afterAll(() => graph.stop());

const names = (count: number, name: (index: number) => string) => Array.from({ length: count }, (_, i) => name(i));

/** A page's operation of some six hundred characters. No two numbers have a text in common, or a name. */
const pageText = (number: number) =>
  `query Page${number}($id: ID = "none", $with: Boolean = true) { award(id: $id) { ${names(12, (i) => `title${i}x${number}: title`).join(" ")} organization { id
    ${names(8, (i) => `name${i}x${number}: name`).join(" ")} awardCount @include(if: $with) } } }`;

async function ask(texts: readonly string[]): Promise<void> {
  const waiting = [...texts];
  const askAll = async () => {
    for (let query = waiting.pop(); query; query = waiting.pop()) {
      const { errors } = await graph.gateway.execute({ query });
      if (errors) throw new Error(JSON.stringify(errors));
    }
  };
  await Promise.all([askAll(), askAll(), askAll(), askAll()]);
}

// The bounds of what these texts fill are 10 MB together. With Apollo Server's own store alone these texts take 65 MB.
test("two thousand texts take less than 10 MB", async () => {
  await ask(names(50, pageText));
  const before = collectedHeap();
  await ask(names(2_000, (index) => pageText(1_000 + index)));
  expect(collectedHeap() - before).toBeLessThan(10);
  // Each text is planned in a thread, one after another: where both processors are busy, each waits for two turns of theirs.
}, 300_000);

/*
 * What is kept of an operation is small beside its text, but keeps the text: a name, a default value. Nothing of these reaches a
 * subgraph, whose own stores would be measured.
 */
const long = (number: number) => `x${number}${"x".repeat(200_000)}`;

test.each([
  ["names", (number: number) => `query ${long(number)} { __typename }`],
  ["default values", (number: number) => `query ($a: String! = "${long(number)}") { __type(name: $a) { name } }`],
])(
  "a hundred texts with long %s take less than 10 MB",
  async (_what, text) => {
    await ask([text(0)]);
    const before = collectedHeap();
    await ask(names(100, (index) => text(1 + index)));
    expect(collectedHeap() - before).toBeLessThan(10);
  },
  120_000,
);

import { awards } from "@thidua/awards";
import { campaigns } from "@thidua/campaigns";
import { organizations } from "@thidua/organizations";
import { typicalExamples } from "@thidua/typical-examples";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LimitedGraph, startLimitedGraph } from "../admitted/check-admitted.js";

/* What the gateway admits, no subgraph refuses: its limits allow for what the gateway adds to an operation. */

/** A second each, where nothing else runs: ADMITTED_RUNS=1000 for a long one. */
const runs = Number(process.env.ADMITTED_RUNS ?? 15);

let graph: LimitedGraph;
beforeAll(async () => {
  // More items than the schema assumes: ten records, five values.
  graph = await startLimitedGraph([organizations, campaigns, typicalExamples, awards], 12);
}, 120_000);
afterAll(() => graph.stop());

test("no operation that the gateway admits is refused by a subgraph", async () => {
  const admitted: number[] = [];
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const cost = await graph.run(seed);
      if (cost !== undefined) admitted.push(cost);
      for (const { refused } of graph.subgraphs) expect(refused.splice(0)).toEqual([]);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  // The random operations are neither all refused nor all small.
  expect(admitted.length).toBeGreaterThan(runs / 4);
  expect(Math.max(...admitted)).toBeGreaterThan(5_000);
  if (process.env.ADMITTED_RUNS)
    console.log(
      admitted.length,
      graph.subgraphs.map(({ name, requests, shares }) => ({ name, requests, shares })),
    );
}, 3_600_000);

import { awards } from "@thidua/awards";
import type { OperationLimits } from "@thidua/base/limits";
import { campaigns } from "@thidua/campaigns";
import { organizations } from "@thidua/organizations";
import { typicalExamples } from "@thidua/typical-examples";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { type LimitedGraph, startLimitedGraph } from "../admitted/check-admitted.js";

/* What the gateway admits, no subgraph refuses: its limits allow for what the gateway adds to an operation. */

/** A second each, where nothing else runs: ADMITTED_RUNS=1000 for a long one. */
const runs = Number(process.env.ADMITTED_RUNS ?? 15);

const subgraphs = [organizations, campaigns, typicalExamples, awards];
/** More items than the schema assumes: ten records, five values. */
const listLength = 12;

test.each<
  [which: string, limits: Partial<OperationLimits>, sequence: fc.Parameters<[seed: number]>, leastCost: number]
>([
  ["the default limits", {}, { numRuns: runs }, 5_000],
  // The same few operations each time.
  ["a limit that is raised at both", { maxCost: 150_000 }, { numRuns: Math.ceil(runs / 4), seed: 1 }, 60_000],
])(
  "with %s no operation that the gateway admits is refused by a subgraph",
  async (_which, limits, sequence, leastCost) => {
    const graph: LimitedGraph = await startLimitedGraph(subgraphs, listLength, limits);
    onTestFinished(() => graph.stop());
    const admitted: number[] = [];
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const cost = await graph.run(seed);
        if (cost !== undefined) admitted.push(cost);
        for (const { refused } of graph.subgraphs) expect(refused.splice(0)).toEqual([]);
      }),
      { ...sequence, endOnFailure: true },
    );
    // The random operations are neither all refused nor all small.
    expect(admitted.length).toBeGreaterThan(sequence.numRuns! / 4);
    expect(Math.max(...admitted)).toBeGreaterThan(leastCost);
    if (process.env.ADMITTED_RUNS)
      console.log(
        admitted.length,
        graph.subgraphs.map(({ name, requests, shares }) => ({ name, requests, shares })),
      );
  },
  3_600_000,
);

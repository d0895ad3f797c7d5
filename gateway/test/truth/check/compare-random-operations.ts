import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { type GraphTexts, type TruthGraphName, truthGraphs } from "../fixtures/truth-graphs.js";
import { startTruthGraph, type TruthGraph } from "../graph/truth-graph.js";
import { OperationArbitrary } from "../operation/operation-arbitrary.js";
import { checkOperation } from "./check-operation.js";
import { graphsWithFaults, testedFeatures } from "./known-faults.js";

/** Declares the tests that compare a number of random operations on each graph. A failure prints the seed to repeat it. */
export function compareRandomOperations(numRuns: number): void {
  const names = (Object.keys(truthGraphs) as TruthGraphName[]).filter((name) => !graphsWithFaults.has(name));
  describe.each(names)("%s", (name) => {
    let graph: TruthGraph;
    beforeAll(async () => {
      const { subgraphs, supergraph }: GraphTexts = truthGraphs[name];
      graph = await startTruthGraph(subgraphs, supergraph);
    });
    afterAll(() => graph.stop());

    test(`${numRuns} random operations`, async () => {
      const operations = new OperationArbitrary(graph.schema, testedFeatures);
      const property = fc.asyncProperty(operations, (operation) => checkOperation(graph, operation));
      await fc.assert(property, { numRuns });
    });
  });
}

import fc from "fast-check";
import { afterAll, beforeAll, describe, test } from "vitest";
import { anyFault } from "../faults/fault.js";
import { type GraphTexts, type TruthGraphName, truthGraphs } from "../fixtures/truth-graphs.js";
import { startTruthGraph, type TruthGraph } from "../graph/truth-graph.js";
import { OperationArbitrary } from "../operation/operation-arbitrary.js";
import { checkFaultyAnswer } from "./check-faulty-answer.js";
import { checkOperation } from "./check-operation.js";
import { testedFeatures } from "./known-faults.js";

/** Some operations are planned for as long as the limit allows, five seconds each, and more on a busy machine; in milliseconds. */
const timePerRun = 6_000;

/**
 * Declares the tests that compare random operations on each graph: a number of them, and a number while subgraphs fail. A
 * failure prints the seed to repeat it.
 */
export function compareRandomOperations(healthyRuns: number, failingRuns: number): void {
  const timeout = timePerRun * Math.max(healthyRuns, failingRuns);
  describe.each(Object.keys(truthGraphs) as TruthGraphName[])("%s", (name) => {
    let graph: TruthGraph;
    beforeAll(async () => {
      const { subgraphs, supergraph }: GraphTexts = truthGraphs[name];
      graph = await startTruthGraph(subgraphs, supergraph);
    });
    afterAll(() => graph.stop());

    test(`${healthyRuns} random operations`, { timeout }, async () => {
      const operations = new OperationArbitrary(graph.schema, testedFeatures(name));
      const property = fc.asyncProperty(operations, (operation) => checkOperation(graph, operation));
      await fc.assert(property, { numRuns: healthyRuns });
    });

    test(`${failingRuns} random operations while subgraphs fail`, { timeout }, async () => {
      const operations = new OperationArbitrary(graph.schema, testedFeatures(name));
      const property = fc.asyncProperty(operations, anyFault, (operation, fault) =>
        checkFaultyAnswer(graph, operation, fault),
      );
      await fc.assert(property, { numRuns: failingRuns });
    });
  });
}

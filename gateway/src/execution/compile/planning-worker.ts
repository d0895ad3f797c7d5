/** The program of the thread in which operations are planned (`planning-thread.ts`). It imports no file of ours. */
import { parentPort, workerData } from "node:worker_threads";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlannerConfig } from "@apollo/query-planner";
import { parse } from "graphql";

const { supergraphSdl, config } = workerData as { supergraphSdl: string; config: QueryPlannerConfig };
const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
const schema = supergraph.apiSchema();
const planner = new QueryPlanner(supergraph, config);
let simple: QueryPlanner | undefined;

/** Among the plans that it compares there can be one whose requests wait for each other: then the planner throws. */
function plan(text: string) {
  const operation = operationFromDocument(schema, parse(text, { noLocation: true }), { validate: false });
  try {
    return planner.buildQueryPlan(operation);
  } catch (error) {
    simple ??= new QueryPlanner(supergraph, { ...config, debug: { ...config.debug, maxEvaluatedPlans: 1 } });
    try {
      return simple.buildQueryPlan(operation);
    } catch {
      throw error;
    }
  }
}

parentPort!.on("message", (text: string) => {
  try {
    parentPort!.postMessage({ node: plan(text).node });
  } catch (error) {
    parentPort!.postMessage({ failure: (error as Error).message });
  }
});
parentPort!.postMessage({});

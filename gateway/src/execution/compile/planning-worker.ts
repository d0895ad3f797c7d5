/** The program of the thread in which operations are planned (`planning-thread.ts`). It imports no file of ours. */
import { parentPort, workerData } from "node:worker_threads";
import { operationFromDocument, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner, type QueryPlannerConfig } from "@apollo/query-planner";
import { parse } from "graphql";

const { supergraphSdl, config } = workerData as { supergraphSdl: string; config: QueryPlannerConfig };
const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false });
const schema = supergraph.apiSchema();
const planner = new QueryPlanner(supergraph, config);

parentPort!.on("message", (text: string) => {
  try {
    const document = parse(text, { noLocation: true });
    const { node } = planner.buildQueryPlan(operationFromDocument(schema, document, { validate: false }));
    parentPort!.postMessage({ node });
  } catch (error) {
    parentPort!.postMessage({ failure: (error as Error).message });
  }
});
parentPort!.postMessage({});

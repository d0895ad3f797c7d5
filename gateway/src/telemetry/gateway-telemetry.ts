import {
  type AdmissionStates,
  boundedLabel,
  type MeasuredStore,
  measureAdmission,
  measureCaches,
  OperationMetrics,
  RequestMetrics,
  type ServiceMetrics,
} from "@thidua/base/metrics";
import type { Tracer } from "@thidua/base/tracing";
import type { FastifyInstance } from "fastify";
import { measureSubgraphs, type SubgraphState } from "./measure-subgraphs.js";
import { measureSupergraph, type SupergraphState } from "./measure-supergraph.js";
import { type SubgraphRequestMetrics, subgraphRequestMetrics } from "./subgraph-request-metrics.js";

/** What measures and traces the requests of a gateway. */
export interface GatewayTelemetry {
  readonly operations?: OperationMetrics;
  readonly subgraphRequests?: SubgraphRequestMetrics;
  readonly tracer?: Tracer | undefined;
}

/** What a gateway keeps anyway, and is read at each scrape. */
export interface GatewayState {
  /** The names of the operations that have a series of their own. */
  readonly savedQueries: ReadonlySet<string>;
  /** The connections to subgraphs. */
  subgraphs(): readonly SubgraphState[];
  /** The number of operations that got the result of another caller's. */
  sharedOperations(): number;
  /** The admission to the gateway, and those to its subgraphs by name. */
  admissions(): AdmissionStates;
  readonly caches: Readonly<Record<string, MeasuredStore>>;
  supergraph(): SupergraphState;
  /** Whether a code may leave the gateway, and so be a label. */
  isListed(code: string): boolean;
}

/** Begins to measure a gateway. */
export function measureGateway(metrics: ServiceMetrics, app: FastifyInstance, state: GatewayState): GatewayTelemetry {
  measureSubgraphs(metrics, state.subgraphs, state.sharedOperations);
  measureAdmission(metrics, state.admissions);
  measureCaches(metrics, state.caches);
  measureSupergraph(metrics, state.supergraph);
  const requests = new RequestMetrics(metrics);
  app.addHook("onResponse", async ({ routeOptions, method }, { statusCode, elapsedTime }) =>
    requests.observe(routeOptions.url, method, statusCode, elapsedTime),
  );
  return {
    operations: new OperationMetrics(metrics, boundedLabel(state.savedQueries), state.isListed),
    subgraphRequests: subgraphRequestMetrics(metrics),
  };
}

import { boundedLabel, OperationMetrics, RequestMetrics, type ServiceMetrics } from "@thidua/base/metrics";
import type { Tracer } from "@thidua/base/tracing";
import type { FastifyInstance } from "fastify";
import { type SubgraphRequestMetrics, subgraphRequestMetrics } from "./subgraph-request-metrics.js";

/** What measures and traces the requests of a gateway. */
export interface GatewayTelemetry {
  readonly operations?: OperationMetrics;
  readonly subgraphRequests?: SubgraphRequestMetrics;
  readonly tracer?: Tracer | undefined;
}

/**
 * Begins to measure a gateway.
 *
 * @param savedQueries the names of the operations that have a series of their own
 */
export function measureGateway(
  metrics: ServiceMetrics,
  app: FastifyInstance,
  savedQueries: ReadonlySet<string>,
): GatewayTelemetry {
  const requests = new RequestMetrics(metrics);
  app.addHook("onResponse", async ({ routeOptions, method }, { statusCode, elapsedTime }) =>
    requests.observe(routeOptions.url, method, statusCode, elapsedTime),
  );
  return {
    operations: new OperationMetrics(metrics, boundedLabel(savedQueries)),
    subgraphRequests: subgraphRequestMetrics(metrics),
  };
}

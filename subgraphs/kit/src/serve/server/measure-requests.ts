import { boundedLabel, OperationMetrics, RequestMetrics, type ServiceMetrics } from "@thidua/base/metrics";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";

/** Begins to measure a subgraph's requests. Returns what counts its operations, by the fields of Query and Mutation. */
export function measureRequests(
  metrics: ServiceMetrics,
  app: FastifyInstance,
  schema: GraphQLSchema,
): OperationMetrics {
  const requests = new RequestMetrics(metrics);
  app.addHook("onResponse", async ({ routeOptions, method }, { statusCode, elapsedTime }) =>
    requests.observe(routeOptions.url, method, statusCode, elapsedTime),
  );
  const types = [schema.getQueryType(), schema.getMutationType()];
  const fields = types.flatMap((type) => Object.keys(type?.getFields() ?? {}));
  return new OperationMetrics(metrics, boundedLabel(new Set(fields)));
}

import { boundedLabel, OperationMetrics, type ServiceMetrics } from "@thidua/base/metrics";
import type { GraphQLSchema } from "graphql";

/** Creates the metrics of a subgraph's operations, which are counted by the fields of Query and Mutation. */
export function operationMetrics(metrics: ServiceMetrics, schema: GraphQLSchema): OperationMetrics {
  const types = [schema.getQueryType(), schema.getMutationType()];
  const fields = types.flatMap((type) => Object.keys(type?.getFields() ?? {}));
  return new OperationMetrics(metrics, boundedLabel(new Set(fields)));
}

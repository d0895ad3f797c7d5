import type { GatewayContext } from "../context.js";
import type { SafeError, SubgraphService } from "../subgraph/index.js";
import type { JsonObject } from "./json.js";

/** What is kept while one plan runs. */
export interface PlanRun {
  readonly context: GatewayContext;
  readonly services: ReadonlyMap<string, SubgraphService>;
  /** The caller's variables as they came: subgraphs coerce them by themselves. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same, coerced, defaults filled in. */
  readonly coercedVariables: Readonly<Record<string, unknown>>;
  /** JSON of the caller's variables, each written once. */
  readonly variableTexts: Map<string, string>;
  /** The answer as it grows. */
  readonly data: JsonObject;
  readonly errors: (SafeError & { serviceName: string })[];
  /** Objects and lists that were put at several places. */
  readonly shared: Set<unknown>;
}

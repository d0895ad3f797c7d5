export { runSubgraph } from "./run-subgraph.js";
export type { SubgraphDefinition } from "./subgraph-definition.js";
export { type RunningSubgraph, startSubgraph, type SubgraphServerOptions } from "./subgraph-server.js";

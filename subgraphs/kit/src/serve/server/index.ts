export { runSubgraph } from "./run-subgraph.js";
export type { SubgraphDefinition } from "./subgraph-definition.js";
export { type RunningSubgraph, type SubgraphServerOptions, startSubgraph } from "./subgraph-server.js";

export type { EntityCounts } from "./read-answer.js";
export type { SafeError } from "./safe-errors.js";
export { SubgraphClient } from "./subgraph-client.js";
export { SubgraphClients } from "./subgraph-clients.js";
export { SubgraphFailure } from "./subgraph-failure.js";
export { type SubgraphReply, SubgraphService } from "./subgraph-service.js";

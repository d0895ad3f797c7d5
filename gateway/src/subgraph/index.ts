export type { SafeError } from "./safe-errors.js";
export { SubgraphClient } from "./subgraph-client.js";
export { SubgraphClients } from "./subgraph-clients.js";
export { SubgraphFailure } from "./subgraph-failure.js";
export { SubgraphService } from "./subgraph-service.js";

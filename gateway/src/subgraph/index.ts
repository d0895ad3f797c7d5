export { SubgraphClient } from "./subgraph-client.js";
export { SubgraphClients } from "./subgraph-clients.js";
export { SubgraphDataSource } from "./subgraph-data-source.js";
export { SubgraphFailure } from "./subgraph-failure.js";

export type { SafeError } from "./listed-errors.js";
export type { EntityCounts } from "./read-answer.js";
export { SubgraphAdmissions } from "./subgraph-admissions.js";
export { SubgraphClient } from "./subgraph-client.js";
export { SubgraphClients } from "./subgraph-clients.js";
export type { SubgraphStats } from "./subgraph-connection.js";
export { SubgraphFailure } from "./subgraph-failure.js";
export { subgraphProofs } from "./subgraph-proofs.js";
export { type SubgraphReply, SubgraphService } from "./subgraph-service.js";

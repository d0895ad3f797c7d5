export type { ConnectionsState, DatabaseDefinition, SubgraphDatabase } from "./subgraph-database.js";

export type { DatabaseDefinition, SubgraphDatabase } from "./subgraph-database.js";

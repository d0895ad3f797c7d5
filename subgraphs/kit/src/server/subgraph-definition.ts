import type { DatabaseDefinition } from "../database/index.js";
import type { SubgraphSchemaDefinition } from "../federation/index.js";

/** All that makes a subgraph: its name, its tables and its part of the graph. */
export interface SubgraphDefinition {
  /** As in the supergraph: `organizations`, `typical-examples`. */
  name: string;
  database: DatabaseDefinition;
  graph: SubgraphSchemaDefinition;
}

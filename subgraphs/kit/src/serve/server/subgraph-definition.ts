import type { OrganizationTree } from "../../access/organization-tree/index.js";
import type { DatabaseDefinition } from "../../changes/database/index.js";
import type { MirrorDefinition } from "../../changes/mirror/index.js";
import type { SubgraphSchemaDefinition } from "../../graph/federation/index.js";

/** All that makes a subgraph: its name, its tables and its part of the graph. */
export interface SubgraphDefinition {
  /** As in the supergraph: `organizations`, `typical-examples`. */
  name: string;
  database: DatabaseDefinition;
  graph: SubgraphSchemaDefinition;
  /** The mirrors of the subgraph. `database.entities` contains the entities of their tables too. */
  mirrors?: readonly MirrorDefinition[];
  /** How the subgraph knows which organization belongs to which: over its own tables, or over a mirror. */
  tree?: OrganizationTree;
}

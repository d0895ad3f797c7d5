export { ownedEntity, type ReferenceResolver, type Representation, stubEntity, stubOf } from "./entity-reference.js";
export { buildSubgraph, type SubgraphSchemaDefinition } from "./subgraph-schema.js";

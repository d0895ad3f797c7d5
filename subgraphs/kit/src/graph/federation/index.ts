export { ownedEntity, type ReferenceResolver, type Representation, stubEntity, stubOf } from "./entity-reference.js";
export { gateArguments } from "./gate-arguments.js";
export { buildSubgraph, type SubgraphSchemaDefinition } from "./subgraph-schema.js";

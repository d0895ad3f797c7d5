export { ownedEntity, type ReferenceResolver, type Representation, stubEntity, stubOf } from "./entity-reference.js";
export { createRequestContext, type SubgraphContext } from "./request-context.js";
export { RequestLoaders } from "./request-loaders.js";
export { buildSubgraph, type SubgraphSchemaDefinition } from "./subgraph-schema.js";

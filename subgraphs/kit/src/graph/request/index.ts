export { createRequestContext, type SubgraphContext } from "./request-context.js";
export { RequestLoaders } from "./request-loaders.js";
export { selectedFields } from "./selected-fields.js";

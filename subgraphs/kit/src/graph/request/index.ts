export { BatchLoader } from "./batch-loader.js";
export { LoadedValue, type Receiver } from "./loaded-value.js";
export { createRequestContext, type SubgraphContext } from "./request-context.js";
export { RequestLoaders } from "./request-loaders.js";
export { selectedFields } from "./selected-fields.js";

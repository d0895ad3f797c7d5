export { createFederation, type Federation } from "./create-federation.js";
export { SupergraphMissingError } from "./supergraph-file.js";

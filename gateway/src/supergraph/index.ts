export { composedSubgraphs } from "./composed-subgraphs.js";
export { createFederation, type Federation } from "./create-federation.js";
export type { AddressSetting, SubgraphAddress } from "./subgraph-address.js";
export { SupergraphMissingError } from "./supergraph-file.js";
export type { ValidSupergraphs } from "./valid-supergraphs.js";

export { composedSubgraphs } from "./composed-subgraphs.js";
export { Federation } from "./federation.js";
export { LastSupergraph } from "./last-supergraph.js";
export type { AddressSetting, SubgraphAddress } from "./subgraph-address.js";
export { SupergraphMissingError, SupergraphRefusedError } from "./supergraph-errors.js";
export type { SupergraphStatus } from "./supergraph-status.js";
export type { ValidSupergraphs } from "./valid-supergraphs.js";

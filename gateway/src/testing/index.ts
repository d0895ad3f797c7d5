export { awardsSubgraph } from "./awards-subgraph.js";
export { composeFixture } from "./compose-fixture.js";
export { type Asked, type AskOptions, type FixtureGraph, startFixtureGraph } from "./fixture-graph.js";
export { type FixtureSubgraph, type SubgraphModule, startFixtureSubgraph } from "./fixture-subgraph.js";
export type { Misbehaviour, ReceivedRequest } from "./misbehaviour.js";
export { organizationsSubgraph } from "./organizations-subgraph.js";

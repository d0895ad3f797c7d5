export { awardsSubgraph } from "./awards-subgraph.js";
export { composeFixture } from "./compose-fixture.js";
export {
  type Asked,
  type AskOptions,
  type FixtureGraph,
  type FixtureOptions,
  startFixtureGraph,
} from "./fixture-graph.js";
export { type FixtureSubgraph, type SubgraphModule, startFixtureSubgraph } from "./fixture-subgraph.js";
export type { Misbehaviour, ReceivedRequest } from "./misbehaviour.js";
export { organizationsSubgraph } from "./organizations-subgraph.js";
export { declaredTypes } from "./shapes/declared-types.js";
export { composedDirectives, executableDirectives } from "./shapes/executable-directives.js";
export { externalEverywhere } from "./shapes/external-everywhere.js";
export { hiddenValues } from "./shapes/hidden-values.js";
export { partialTypes } from "./shapes/partial-types.js";
export { requiredArguments } from "./shapes/required-arguments.js";
export { serialMutations } from "./shapes/serial-mutations.js";
export type { Shape } from "./shapes/shape.js";
export { type RunningShape, type ShapeAnswer, startShape } from "./shapes/start-shape.js";
export { twoKeys } from "./shapes/two-keys.js";
export { unresolvableInterface } from "./shapes/unresolvable-interface.js";

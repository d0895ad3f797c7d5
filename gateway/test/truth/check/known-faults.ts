import type { TruthGraphName } from "../fixtures/truth-graphs.js";
import { allFeatures, type OperationFeatures } from "../operation/features.js";

/** What random operations leave out because the gateway still answers it wrongly. Empty when there is nothing to mend. */
const knownFaults: Partial<OperationFeatures> = {
  conditions: false,
  meaningfulAliases: false,
  ownVariableNames: false,
  forbiddenNulls: false,
  // `mutation { ... on Mutation { a: count } count ... on Mutation { revoke(id: "1") } }` runs revoke second.
  mutationFragments: false,
};

/** What random operations contain. */
export const testedFeatures: OperationFeatures = { ...allFeatures, ...knownFaults };

/** The graphs on which the gateway still answers wrongly whatever the operations leave out. */
export const graphsWithFaults: ReadonlySet<TruthGraphName> = new Set<TruthGraphName>([
  // `{ team { __typename note } }`: the interface's name overwrites the concrete `__typename`.
  "interface objects",
  // `margin` requires `cost`, which requires `weight`: the plan requests `cost` before `weight`.
  "@requires with arguments",
]);

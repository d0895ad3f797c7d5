import type { Fault } from "../faults/fault.js";
import type { TruthGraphName } from "../fixtures/truth-graphs.js";
import { allFeatures, type OperationFeatures } from "../operation/features.js";

/** What random operations leave out because the gateway still answers it wrongly. Empty when there is nothing to mend. */
const knownFaults: Partial<OperationFeatures> = {};

/** What random operations contain. */
export const testedFeatures: OperationFeatures = { ...allFeatures, ...knownFaults };

/** The ways in which subgraphs do not fail, because the gateway's answer is still wrong. */
export const untestedFaults: ReadonlySet<Fault["kind"]> = new Set<Fault["kind"]>([
  // `{ book(id: "1") { isSold title } }`, where one subgraph's lookup returns another `__typename`: the whole book is null.
  "type names are unknown",
]);

/** The graphs on which the gateway still answers wrongly whatever the operations leave out. */
export const graphsWithFaults: ReadonlySet<TruthGraphName> = new Set<TruthGraphName>([
  // `{ holders { deputy { ... on Team @skip(if: true) { size } note } } }`: deputy is null, with an error.
  "interface objects",
  // `{ product(id: 1) { duty tax } }`: each requires `price` with another argument.
  "@requires with arguments",
  // `{ parcel { margin } }`: `margin` requires `cost`, which requires `weight`. Apollo's planner requests `cost` from the
  // subgraph that returns the product, before `weight` is known.
  "@requires of a field that requires",
]);

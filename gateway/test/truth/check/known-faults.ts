import type { Fault } from "../faults/fault.js";
import type { TruthGraphName } from "../fixtures/truth-graphs.js";
import { allFeatures, type OperationFeatures } from "../operation/features.js";

/** What random operations on a graph leave out, because the gateway still answers it wrongly. */
const leftOut: Partial<Record<TruthGraphName, Partial<OperationFeatures>>> = {};

/** Returns what random operations on a graph contain. */
export function testedFeatures(graph: TruthGraphName): OperationFeatures {
  return { ...allFeatures, ...leftOut[graph] };
}

/** The ways in which subgraphs do not fail, because the gateway's answer is still wrong. */
export const untestedFaults: ReadonlySet<Fault["kind"]> = new Set<Fault["kind"]>([
  // `{ product(id: "1") { __typename duty } }`, where the lookup of `duty` returns another `__typename`: the whole product
  // is null, and the error names the subgraph that did not fail.
  "type names are unknown",
]);

/** The graphs on which the gateway still answers wrongly whatever the operations leave out. */
export const graphsWithFaults: ReadonlySet<TruthGraphName> = new Set<TruthGraphName>([
  // `{ parcel { margin } }`: `margin` requires `cost`, which requires `weight`. Apollo's planner requests `cost` from the
  // subgraph that returns the product, before `weight` is known.
  "@requires of a field that requires",
]);

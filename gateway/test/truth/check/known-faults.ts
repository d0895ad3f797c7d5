import type { TruthGraphName } from "../fixtures/truth-graphs.js";
import { allFeatures, type OperationFeatures } from "../operation/features.js";

/** What random operations on a graph leave out because the gateway answers it wrongly. */
const leftOut: Partial<Record<TruthGraphName, Partial<OperationFeatures>>> = {};

/** Returns what random operations on a graph contain. */
export function testedFeatures(graph: TruthGraphName): OperationFeatures {
  return { ...allFeatures, ...leftOut[graph] };
}

/** The graphs that are left out because of a fault of the planner that is not avoided (decision 8). */
export const graphsWithFaults: ReadonlySet<TruthGraphName> = new Set<TruthGraphName>([
  // `{ parcel { margin } }`: `margin` requires `cost`, which requires `weight`. Apollo's planner requests `cost` from the
  // subgraph that returns the product, before `weight` is known.
  "@requires of a field that requires",
]);

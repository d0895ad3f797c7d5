import type { TruthGraphName } from "../fixtures/truth-graphs.js";
import { allFeatures, type OperationFeatures } from "../operation/features.js";

/** What random operations on a graph leave out because the gateway answers it wrongly. */
const leftOut: Partial<Record<TruthGraphName, Partial<OperationFeatures>>> = {};

/** Returns what random operations on a graph contain. */
export function testedFeatures(graph: TruthGraphName): OperationFeatures {
  return { ...allFeatures, ...leftOut[graph] };
}

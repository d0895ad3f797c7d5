import { requestError } from "@thidua/base/errors";
import type { GraphQLError } from "graphql";
import { gatewayErrors } from "../../gateway.errors.js";

/**
 * The limits of Apollo's planner. It compares all ways to each field: where an interface's fields are in several
 * subgraphs, their number grows exponentially with the depth and the number of types. Operations on
 * `schema/supergraph.graphql` have one way to each.
 */
export const planningLimits = { pathsLimit: 5_000, maxEvaluatedPlans: 1_000 };

/** The time that planning an operation may take, in milliseconds. */
export const maxPlanningMs = 5_000;

/** The time that loading a supergraph may take, in milliseconds: a second where a processor is free. */
export const maxLoadingMs = 120_000;

/**
 * Returns the memory that a planning thread may take, in megabytes. The planner's graph of a supergraph
 * takes some two hundred times as much as its text.
 */
export function planningMegabytes(supergraphSdl: string): number {
  return 200 + Math.ceil((supergraphSdl.length * 200) / 50_000_000) * 50;
}

/**
 * The beginnings of what Apollo's planner 2.14 throws beyond a limit, and JavaScript where it combines more ways than
 * a list holds.
 */
const plannersMessages = [
  "Invalid array length",
  "Too many options generated",
  "Number of non-local selections exceeds",
  "Exceeded maximum recursive selections",
];

/** Returns whether the planner threw an error because of one of its limits. */
export function isBeyondLimit(error: unknown): boolean {
  return error instanceof Error && plannersMessages.some((message) => error.message.startsWith(message));
}

/** Returns the error for the caller of an operation that takes too much to plan. */
export function tooComplex(): GraphQLError {
  return requestError(gatewayErrors.OPERATION_TOO_COMPLEX.report());
}

import type { PlanNode } from "@apollo/query-planner";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import type { AssumedTypes } from "./assumed-types.js";
import { removeAssumedTypes } from "./without-assumed-types.js";

/**
 * Plans a document. Throws GraphQLError (OPERATION_TOO_COMPLEX) beyond the limits, and LifetimeOver if the plan is not wanted any more
 * when its turn comes; without the function it always is.
 */
export type PlanOperation = (document: DocumentNode, isWanted?: () => boolean) => Promise<PlanNode | undefined>;

/**
 * Returns a planner that assumes types where an operation has fragments on them (`AssumedTypes`). What is assumed adds ways
 * to plan an operation: one that has too many is planned without it.
 */
export function assumingPlanner(
  supergraph: GraphQLSchema,
  assumed: AssumedTypes,
  planner: (isAssuming: boolean) => PlanOperation,
): PlanOperation {
  const usual = planner(false);
  if (assumed.members.length === 0) return usual;
  const assuming = planner(true);
  return async (document, isWanted) => {
    if (!assumed.concern(document)) return usual(document, isWanted);
    try {
      const node = await assuming(document, isWanted);
      if (node) removeAssumedTypes(node, supergraph, assumed);
      return node;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return usual(document, isWanted);
    }
  };
}

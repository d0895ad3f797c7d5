import type { PlanNode } from "@apollo/query-planner";
import { type DocumentNode, GraphQLError, type GraphQLSchema } from "graphql";
import type { AssumedTypes } from "./assumed-types.js";
import type { Planner } from "./choose-planner.js";
import { removeAssumedTypes } from "./without-assumed-types.js";

/**
 * Returns a planner that assumes types where an operation has fragments on them (`AssumedTypes`). What is assumed adds ways
 * to plan an operation: one that has too many is planned without it.
 */
export function assumingPlanner(
  supergraph: GraphQLSchema,
  assumed: AssumedTypes,
  create: (assumed?: AssumedTypes) => Planner,
): Planner {
  const usual = create();
  if (assumed.members.length === 0) return usual;
  let assuming: Planner | undefined;
  const plan = async (document: DocumentNode): Promise<PlanNode | undefined> => {
    if (!assumed.concern(document)) return usual.plan(document);
    assuming ??= create(assumed);
    try {
      const node = await assuming.plan(document);
      if (node) removeAssumedTypes(node, supergraph, assumed);
      return node;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return usual.plan(document);
    }
  };
  return { plan, close: async () => void (await Promise.all([usual.close(), assuming?.close()])) };
}

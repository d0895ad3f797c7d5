import { operationFromDocument, type Schema } from "@apollo/federation-internals";
import type { PlanNode, QueryPlanner } from "@apollo/query-planner";
import { type DocumentNode, type GraphQLSchema, isInterfaceType, print } from "graphql";
import { isBeyondLimit, tooComplex } from "./planning-limits.js";
import { PlanningThread } from "./planning-thread.js";

/** Plans operations on one supergraph. */
export interface Planner {
  /** Plans an operation. Throws GraphQLError (OPERATION_TOO_COMPLEX) beyond the limits. */
  plan(document: DocumentNode): Promise<PlanNode | undefined>;
  close(): Promise<void>;
}

/**
 * Returns whether planning operations can take exponentially much. Only for the fields of interfaces the planner
 * combines the ways to each object type.
 */
export function needsThread(supergraph: GraphQLSchema): boolean {
  return Object.values(supergraph.getTypeMap()).some((type) => isInterfaceType(type));
}

/** Returns a planner that plans in a thread of its own. */
export function plannerInThread(supergraphSdl: string): Planner {
  const thread = new PlanningThread(supergraphSdl);
  return { plan: (document) => refusing(() => thread.plan(print(document))), close: () => thread.stop() };
}

/** Returns a planner that plans at once. */
export function plannerInProcess(planner: QueryPlanner, schema: Schema): Planner {
  const plan = async (document: DocumentNode): Promise<PlanNode | undefined> => {
    const { node } = planner.buildQueryPlan(operationFromDocument(schema, document, { validate: false }));
    if (node?.kind === "Subscription") throw new Error("Subscriptions are refused before they are planned");
    return node;
  };
  return { plan: (document) => refusing(() => plan(document)), close: async () => {} };
}

async function refusing<Plan>(plan: () => Promise<Plan>): Promise<Plan> {
  try {
    return await plan();
  } catch (error) {
    throw isBeyondLimit(error) ? tooComplex() : error;
  }
}

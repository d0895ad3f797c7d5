import { operationFromDocument, type Schema, Supergraph } from "@apollo/federation-internals";
import type { ApolloGateway } from "@apollo/gateway";
import { type PlanNode, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { replaceLongNumbers, restoreLongNumbers } from "./long-numbers.js";
import { planningSupergraph } from "./planning-supergraph.js";
import { Requirements } from "./requirements.js";
import { type ReservedNames, reservedNames } from "./reserved-names.js";

/** The parts of the loaded supergraph that an executor needs. A new supergraph has a new object. */
export interface LoadedSupergraph {
  /** The API schema. */
  schema: GraphQLSchema;
  /** The full supergraph schema. */
  supergraph: GraphQLSchema;
  /** The field names that the planner may add to an operation. */
  reserved: ReservedNames;
  /** Plans a document. Where fields require others, it selects what they require (`planDocument`). */
  plan(document: DocumentNode): PlanNode | undefined;
}

/** The parts of ApolloGateway 2.14 that its own executor uses and its types hide. */
interface Inner {
  supergraphSdl: string;
  schema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  apiSchema: Schema;
  queryPlanner: QueryPlanner;
}

/**
 * The only module that reads private members of ApolloGateway. The version is pinned, and the scenario `same-as-truth`
 * fails when a new one changes them.
 *
 * Returns a function that gives the same object until the supergraph changes.
 */
export function loadedSupergraphOf(gateway: ApolloGateway): () => LoadedSupergraph {
  let loaded: LoadedSupergraph | undefined;
  return () => {
    const inner = gateway as unknown as Inner;
    const { schema, supergraphSchema: supergraph } = inner;
    if (loaded?.schema !== schema) {
      const plan = plannerOf(inner);
      loaded = { schema, supergraph, reserved: reservedNames(supergraph), plan };
    }
    return loaded;
  };
}

function plannerOf({ supergraphSdl, supergraphSchema, apiSchema, queryPlanner }: Inner): LoadedSupergraph["plan"] {
  const requirements = Requirements.of(supergraphSchema).all;
  let planner = queryPlanner;
  let schema = apiSchema;
  if (requirements.length > 0) {
    // It has been validated before the markers were added. With them, fields are external that nothing requires.
    const options = { validateSupergraph: false };
    const supergraph = Supergraph.build(planningSupergraph(supergraphSdl, requirements), options);
    planner = new QueryPlanner(supergraph);
    schema = supergraph.apiSchema();
  }
  return (caller) => {
    const { document, numbers } = replaceLongNumbers(caller);
    const { node } = planner.buildQueryPlan(operationFromDocument(schema, document, { validate: false }));
    if (node?.kind === "Subscription") throw new Error("Subscriptions are refused before they are planned");
    if (node) restoreLongNumbers(node, numbers);
    return node;
  };
}

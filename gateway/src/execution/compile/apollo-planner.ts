import { operationFromDocument, type Schema } from "@apollo/federation-internals";
import type { ApolloGateway } from "@apollo/gateway";
import type { QueryPlan, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";

/** What of the loaded supergraph an executor needs. A new supergraph comes with a new one of these. */
export interface LoadedSupergraph {
  /** The schema callers see. */
  schema: GraphQLSchema;
  /** The schema with everything in it. */
  supergraph: GraphQLSchema;
  plan(document: DocumentNode): QueryPlan;
}

/** The parts of ApolloGateway 2.14 that its own executor uses and its types hide. */
interface Inner {
  schema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  apiSchema: Schema;
  queryPlanner: QueryPlanner;
}

/**
 * The only place that looks inside ApolloGateway (pinned; `same-as-stock` fails when a new version moves something).
 * Gives the same object until the supergraph changes.
 */
export function loadedSupergraphOf(gateway: ApolloGateway): () => LoadedSupergraph {
  let loaded: LoadedSupergraph | undefined;
  return () => {
    const { schema, supergraphSchema, apiSchema, queryPlanner } = gateway as unknown as Inner;
    if (loaded?.schema !== schema) {
      const plan = (document: DocumentNode): QueryPlan =>
        queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, document, { validate: false }));
      loaded = { schema, supergraph: supergraphSchema, plan };
    }
    return loaded;
  };
}

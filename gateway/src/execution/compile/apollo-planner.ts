import { operationFromDocument, type Schema } from "@apollo/federation-internals";
import type { ApolloGateway } from "@apollo/gateway";
import type { QueryPlan, QueryPlanner } from "@apollo/query-planner";
import type { DocumentNode, GraphQLSchema } from "graphql";
import { replaceLongNumbers, restoreLongNumbers } from "./long-numbers.js";
import { type ReservedNames, reservedNames } from "./reserved-names.js";

/** The parts of the loaded supergraph that an executor needs. A new supergraph has a new object. */
export interface LoadedSupergraph {
  /** The API schema. */
  schema: GraphQLSchema;
  /** The full supergraph schema. */
  supergraph: GraphQLSchema;
  /** The field names that the planner may add to an operation. */
  reserved: ReservedNames;
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
 * The only module that reads private members of ApolloGateway. The version is pinned, and the scenario `same-as-truth`
 * fails when a new one changes them.
 *
 * Returns a function that gives the same object until the supergraph changes.
 */
export function loadedSupergraphOf(gateway: ApolloGateway): () => LoadedSupergraph {
  let loaded: LoadedSupergraph | undefined;
  return () => {
    const { schema, supergraphSchema, apiSchema, queryPlanner } = gateway as unknown as Inner;
    if (loaded?.schema !== schema) {
      const plan = (caller: DocumentNode): QueryPlan => {
        const { document, numbers } = replaceLongNumbers(caller);
        const made = queryPlanner.buildQueryPlan(operationFromDocument(apiSchema, document, { validate: false }));
        restoreLongNumbers(made, numbers);
        return made;
      };
      loaded = { schema, supergraph: supergraphSchema, reserved: reservedNames(supergraphSchema), plan };
    }
    return loaded;
  };
}

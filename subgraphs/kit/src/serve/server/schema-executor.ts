import type { ApolloServerOptions } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import { QueryExecutor, type RequestRecords } from "../../graph/execution/index.js";
import type { SubgraphContext } from "../../graph/request/index.js";

type Gateway = NonNullable<ApolloServerOptions<SubgraphContext>["gateway"]>;

/** The memory for compiled operations, in bytes. */
const compiledBytes = 2_000_000;

/**
 * Lets Apollo Server execute operations by `QueryExecutor`. Apollo Server calls an executor of one's own a gateway; it parses, validates,
 * calls plugins and formats errors as without one.
 */
export function schemaExecutor(schema: GraphQLSchema): Gateway {
  const executor = new QueryExecutor(schema, compiledBytes);
  return {
    onSchemaLoadOrUpdate(load) {
      load({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    load: async () => ({
      executor: async ({ document, queryHash: key, request, context }) =>
        executor.execute({
          ...{ document, key, context, records: recordsOf(context as SubgraphContext) },
          ...{ operationName: request.operationName, variables: request.variables },
        }),
    }),
    stop: async () => {},
  };
}

function recordsOf({ em, loaders }: SubgraphContext): RequestRecords {
  return { em, forget: () => loaders.clear() };
}

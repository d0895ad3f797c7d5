import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { requireOperation, requireWellFormedVariables } from "@thidua/base/errors";
import type { SubgraphContext } from "../../graph/request/index.js";

const listener: GraphQLRequestListener<SubgraphContext> = {
  async didResolveOperation({ document, operation, request }) {
    requireOperation(document, operation);
    requireWellFormedVariables(request.variables);
  },
};

/** Refuses a valid document with which nothing can be executed: without a definite operation, or with a lone surrogate in a variable. */
export const validRequests: ApolloServerPlugin<SubgraphContext> = { requestDidStart: async () => listener };

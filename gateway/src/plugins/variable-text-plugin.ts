import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { requireWellFormedVariables } from "@thidua/base/errors";
import type { GatewayContext } from "../context.js";

const listener: GraphQLRequestListener<GatewayContext> = {
  didResolveOperation: async ({ request }) => requireWellFormedVariables(request.variables),
};

/** Refuses variables with a lone surrogate, which has no encoding. */
export const variableTextPlugin: ApolloServerPlugin<GatewayContext> = { requestDidStart: async () => listener };

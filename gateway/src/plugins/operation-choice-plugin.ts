import type { ApolloServerPlugin, GraphQLRequestListener } from "@apollo/server";
import { requireOperation } from "@thidua/base/errors";
import type { GatewayContext } from "../context.js";

const listener: GraphQLRequestListener<GatewayContext> = {
  didResolveOperation: async ({ document, operation }) => requireOperation(document, operation),
};

/**
 * Refuses a document that does not determine an operation to run: several without a name, an unknown name, or a
 * subscription. The planner would report each of these as an internal fault.
 */
export const operationChoicePlugin: ApolloServerPlugin<GatewayContext> = { requestDidStart: async () => listener };

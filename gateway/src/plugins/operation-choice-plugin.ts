import type { ApolloServerPlugin } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { commonErrors, requestError } from "@thidua/base/errors";
import { Kind } from "graphql";
import type { GatewayContext } from "../context.js";
import { gatewayErrors } from "../gateway.errors.js";

const badRequest = { http: { status: 400, headers: new HeaderMap() } };

/**
 * Refuses a document that does not determine an operation to run: several without a name, an unknown name, or a
 * subscription. The planner would report each of these as an internal fault.
 */
export const operationChoicePlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (operation?.operation === "subscription")
          throw requestError(gatewayErrors.SUBSCRIPTIONS_NOT_SUPPORTED.report(), badRequest);
        if (operation) return;
        const operationNames = document.definitions.flatMap((definition) =>
          definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
        );
        throw requestError(commonErrors.OPERATION_RESOLUTION_FAILURE.report(), { operationNames, ...badRequest });
      },
    };
  },
};

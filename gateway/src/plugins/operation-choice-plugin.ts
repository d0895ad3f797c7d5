import type { ApolloServerPlugin } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { requestError } from "@thidua/base/errors";
import { Kind } from "graphql";
import type { GatewayContext } from "../context.js";

const badRequest = { http: { status: 400, headers: new HeaderMap() } };

/**
 * Refuses a text of which no operation can be run: several without a name, a name that is not there, a subscription. The
 * planner takes each of these for a fault of its own.
 */
export const operationChoicePlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation }) {
        if (operation?.operation === "subscription") throw requestError("SUBSCRIPTIONS_NOT_SUPPORTED", {}, badRequest);
        if (operation) return;
        const operationNames = document.definitions.flatMap((definition) =>
          definition.kind === Kind.OPERATION_DEFINITION ? (definition.name?.value ?? []) : [],
        );
        throw requestError("OPERATION_RESOLUTION_FAILURE", {}, { operationNames, ...badRequest });
      },
    };
  },
};

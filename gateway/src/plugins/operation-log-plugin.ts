import type { ApolloServerPlugin } from "@apollo/server";
import type { GatewayContext } from "../context.js";
import { logOperation } from "./log-operation.js";

/** Writes one log line for each operation that Apollo Server answers. */
export const operationLogPlugin: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    const startedAt = performance.now();
    return {
      async willSendResponse({ contextValue, operation, operationName, response }) {
        const result = response.body.kind === "single" ? response.body.singleResult : undefined;
        logOperation(contextValue, {
          operationName,
          operationType: operation?.operation,
          startedAt,
          cost: contextValue.progress.cost,
          hasData: result?.data !== null && result?.data !== undefined,
          errors: result?.errors ?? [],
        });
      },
    };
  },
};

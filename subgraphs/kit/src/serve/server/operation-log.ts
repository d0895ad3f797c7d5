import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { SubgraphContext } from "../../graph/request/index.js";

/** One line an operation: its name, how long it took (milliseconds), the codes of its errors. Never its variables. */
export function operationLog(log: FastifyBaseLogger): ApolloServerPlugin<SubgraphContext> {
  return {
    async requestDidStart() {
      const start = performance.now();
      return {
        async willSendResponse({ contextValue, operationName, response }) {
          const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
          const entry = {
            requestId: contextValue.requestId,
            // It comes from the caller, and may be as long as the request body.
            operation: operationName?.slice(0, 100) ?? null,
            milliseconds: Math.round((performance.now() - start) * 10) / 10,
            ...(errors && { errorCodes: errors.map(({ extensions }) => extensions?.code ?? null) }),
          };
          if (errors) log.warn(entry, "operation answered with errors");
          else log.debug(entry, "operation answered");
        },
      };
    },
  };
}

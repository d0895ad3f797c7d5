import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { SubgraphContext } from "../../graph/request/index.js";

/** What is logged of an operation. */
export interface AnsweredOperation {
  readonly requestId: string;
  /** Its name comes from the caller, and may be as long as the request body. */
  readonly name: string | null | undefined;
  /** When it began, in milliseconds of `performance.now()`. */
  readonly startedAt: number;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** One line an operation: its name, how long it took (milliseconds), the codes of its errors. Never its variables. */
export function logOperation(log: FastifyBaseLogger, { requestId, name, startedAt, errors }: AnsweredOperation): void {
  const entry = {
    requestId,
    operation: name?.slice(0, 100) ?? null,
    milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
    ...(errors && { errorCodes: errors.map(({ extensions }) => extensions?.code ?? null) }),
  };
  if (errors) log.warn(entry, "operation answered with errors");
  else log.debug(entry, "operation answered");
}

/** Logs the operations of an Apollo Server. Takes what knows when a request began that was executed before Apollo Server was asked. */
export function operationLog(
  log: FastifyBaseLogger,
  startOf: (context: SubgraphContext) => number | undefined,
): ApolloServerPlugin<SubgraphContext> {
  return {
    async requestDidStart({ contextValue }) {
      const startedAt = startOf(contextValue) ?? performance.now();
      return {
        async willSendResponse({ operationName: name, response }) {
          const { requestId } = contextValue;
          const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
          logOperation(log, { requestId, name, startedAt, errors });
        },
      };
    },
  };
}

import type { ApolloServerPlugin } from "@apollo/server";
import type { OperationMetrics } from "@thidua/base/metrics";
import type { FastifyBaseLogger } from "fastify";
import { type GraphQLFormattedError, Kind, type OperationDefinitionNode } from "graphql";
import type { SubgraphContext } from "../../graph/request/index.js";
import { currentSpan } from "./trace-requests.js";

/** Where operations are logged, and counted unless nothing is measured. */
export interface OperationRecord {
  readonly log: FastifyBaseLogger;
  readonly metrics?: OperationMetrics | undefined;
}

/** What is logged of an operation. */
export interface AnsweredOperation {
  readonly requestId: string;
  /** Its name comes from the caller, and may be as long as the request body. */
  readonly name: string | null | undefined;
  /** When it began, in milliseconds of `performance.now()`. */
  readonly startedAt: number;
  /** A root field that it selects, under which it is counted. */
  readonly rootField?: string | undefined;
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
}

/** One line an operation: its name, how long it took (milliseconds), the codes of its errors. Never its variables. */
export function logOperation({ log, metrics }: OperationRecord, operation: AnsweredOperation): void {
  const { requestId, name, startedAt, rootField, errors } = operation;
  const milliseconds = performance.now() - startedAt;
  const span = currentSpan();
  const entry = {
    requestId,
    ...(span && { traceId: span.traceId }),
    operation: name?.slice(0, 100) ?? null,
    milliseconds: Math.round(milliseconds * 10) / 10,
    ...(errors && { errorCodes: errors.map(({ extensions }) => extensions?.code ?? null) }),
  };
  if (errors) log.warn(entry, "operation answered with errors");
  else log.debug(entry, "operation answered");
  const code = errors && String(errors[0]?.extensions?.code);
  metrics?.observe(rootField, code, milliseconds);
  span?.end({
    name: rootField && `graphql ${rootField}`,
    failure: code,
    attributes: { "graphql.operation.name": name?.slice(0, 100) },
  });
}

/** Returns the first field of an operation; undefined if it begins with a fragment. */
export function rootFieldOf(operation: OperationDefinitionNode | null | undefined): string | undefined {
  const first = operation?.selectionSet.selections[0];
  return first?.kind === Kind.FIELD ? first.name.value : undefined;
}

/** Logs the operations of an Apollo Server. Takes what knows when a request began that was executed before Apollo Server was asked. */
export function operationLog(
  record: OperationRecord,
  startOf: (context: SubgraphContext) => number | undefined,
): ApolloServerPlugin<SubgraphContext> {
  return {
    async requestDidStart({ contextValue }) {
      const startedAt = startOf(contextValue) ?? performance.now();
      return {
        async willSendResponse({ operationName: name, operation, response }) {
          const { requestId } = contextValue;
          const errors = response.body.kind === "single" ? response.body.singleResult.errors : undefined;
          logOperation(record, { requestId, name, startedAt, rootField: rootFieldOf(operation), errors });
        },
      };
    },
  };
}

import type { GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../context.js";

/** The log entry of one operation. It never holds the text or the variables. */
export interface OperationOutcome {
  operationName: string | null | undefined;
  operationType?: string;
  /** The start time, from `performance.now()`. */
  startedAt: number;
  /** The computed cost; undefined when the operation was refused before that. */
  cost?: number;
  hasData: boolean;
  errors: readonly GraphQLFormattedError[];
}

/** Writes the log line of an operation. The outcome `partial` means that some fields have errors. */
export function logOperation(context: GatewayContext, outcome: OperationOutcome): void {
  const { errors } = outcome;
  const codes = [...new Set(errors.map((error) => String(error.extensions?.code ?? "UNKNOWN")))];
  context.log.info(
    {
      operationName: shortName(outcome.operationName),
      operationType: outcome.operationType,
      durationMs: Math.round((performance.now() - outcome.startedAt) * 10) / 10,
      cost: outcome.cost,
      outcome: errors.length === 0 ? "ok" : outcome.hasData ? "partial" : "error",
      ...(codes.length > 0 && { errorCodes: codes }),
    },
    "operation",
  );
}

/** Truncates an operation name: it comes from the caller and may be as long as the request body. */
function shortName(name: string | null | undefined): string | undefined {
  return name?.slice(0, 100);
}

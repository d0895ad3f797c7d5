import type { GraphQLFormattedError } from "graphql";
import type { GatewayContext } from "../context.js";

/** What is written about one operation: never its text, never its variables. */
export interface OperationOutcome {
  operationName: string | null | undefined;
  operationType?: string;
  /** When it began, by `performance.now()`. */
  startedAt: number;
  /** What it would cost at most; undefined when it did not come to that. */
  cost?: number;
  hasData: boolean;
  errors: readonly GraphQLFormattedError[];
}

/** Writes the one log line of an operation. `partial` means that some fields could not be answered. */
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

/** A name comes from the caller and may be as long as the body. */
function shortName(name: string | null | undefined): string | undefined {
  return name?.slice(0, 100);
}

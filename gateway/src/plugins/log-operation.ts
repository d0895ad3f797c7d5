import { hash } from "node:crypto";
import type { Caller } from "@thidua/base/tokens";
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

/** Writes the log line of an operation, and counts it. The outcome `partial` means that some fields have errors. */
export function logOperation(context: GatewayContext, outcome: OperationOutcome): void {
  const { errors } = outcome;
  const milliseconds = performance.now() - outcome.startedAt;
  const codes = [...new Set(errors.map((error) => String(error.extensions?.code ?? "UNKNOWN")))];
  context.log.info(
    {
      operationName: shortName(outcome.operationName),
      operationType: outcome.operationType,
      subject: subjectDigest(context.caller),
      durationMs: Math.round(milliseconds * 10) / 10,
      cost: outcome.cost,
      outcome: errors.length === 0 ? "ok" : outcome.hasData ? "partial" : "error",
      ...(codes.length > 0 && { errorCodes: codes }),
    },
    "operation",
  );
  context.telemetry?.operations?.observe(outcome.operationName, codes[0], milliseconds);
  context.span?.end({
    name: outcome.operationType && `graphql ${outcome.operationType}`,
    failure: codes[0],
    attributes: {
      "graphql.operation.name": shortName(outcome.operationName),
      "graphql.operation.type": outcome.operationType,
      "thidua.cost": outcome.cost,
      "thidua.error_codes": codes.length > 0 ? codes.slice(0, 10).join() : undefined,
    },
  });
}

/**
 * The first 64 bits of the SHA-256 of a caller's subject, in hexadecimal digits; undefined for an anonymous caller. It finds the lines of
 * a known subject and names none.
 */
function subjectDigest({ subject }: Caller): string | undefined {
  return subject === null ? undefined : hash("sha256", subject).slice(0, 16);
}

/** Truncates an operation name: it comes from the caller and may be as long as the request body. */
function shortName(name: string | null | undefined): string | undefined {
  return name?.slice(0, 100);
}

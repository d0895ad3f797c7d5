import { type AnyErrorDefinition, commonErrors } from "@thidua/base/errors";
import { GraphQLError } from "graphql";
import { currentRequest } from "../../model/active-request/index.js";
import { databaseFaultOf } from "../../model/database/faults/index.js";
import { OutcomeUnknownError } from "../../model/database/request-connections/index.js";

type OutageCode = "REQUEST_TIMEOUT" | "DATABASE_BUSY" | "DATABASE_UNAVAILABLE" | "OUTCOME_UNKNOWN";

/** Why a request could not be answered, for which neither the caller nor the program is to blame. */
export interface Outage {
  readonly definition: AnyErrorDefinition & { readonly code: OutageCode } & (typeof commonErrors)[OutageCode];
  /** What the log says of it, without values of records. */
  readonly cause: { readonly code: string | null; readonly message: string };
}

/**
 * The HTTP statuses of answers without data: 503 where a repetition may succeed at once or later, 504 where the time was too short.
 *
 * Source: RFC 9110, sections 15.6.4 and 15.6.5.
 */
export const outageStatuses: { readonly [code: string]: number } = {
  REQUEST_TIMEOUT: 504,
  DATABASE_BUSY: 503,
  DATABASE_UNAVAILABLE: 503,
  OUTCOME_UNKNOWN: 503,
};

/** When a refused request may be repeated, in seconds: the header `retry-after` of status 503. */
export const retryAfterSeconds = "1";

/** Returns the outage that an error is; undefined for a fault, and for an error of the caller. */
export function outageOf(error: unknown): Outage | undefined {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (!(original instanceof Error)) return undefined;
  const code = codeOf(original);
  if (!code) return undefined;
  const { code: cause } = original as { code?: unknown };
  return {
    definition: commonErrors[code] as never,
    cause: { code: typeof cause === "string" ? cause : null, message: original.message.split("\n", 1)[0]! },
  };
}

function codeOf(error: Error): OutageCode | undefined {
  if (error instanceof OutcomeUnknownError) return "OUTCOME_UNKNOWN";
  if ((error as { code?: unknown }).code === "REQUEST_OVER") return "REQUEST_TIMEOUT";
  const fault = databaseFaultOf(error);
  // What was cancelled, or lost a connection that was closed, because the request is over.
  if (fault && currentRequest()?.isOver) return "REQUEST_TIMEOUT";
  return fault && `DATABASE_${fault}`;
}

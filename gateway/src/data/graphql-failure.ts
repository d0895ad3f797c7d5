import { commonErrors } from "@thidua/base/errors";
import { tokenErrors } from "@thidua/base/tokens";
import { gatewayErrors } from "../gateway.errors.js";
import { dataErrors } from "./data.errors.js";
import { DataError, type DataErrorCause } from "./data-error.js";

/** An error of an answer, as GraphQL writes it. */
export interface GraphQLErrorShape {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** Errors that the caller can correct. All others are faults of the service. */
const callerStatus: Record<string, number> = {
  ...Object.fromEntries(Object.keys(tokenErrors).map((code) => [code, 401])),
  BAD_USER_INPUT: 400,
  MALFORMED_ID: 400,
  INVALID_DATE: 400,
  INVALID_DATE_TIME: 400,
  INVALID_INTEGER: 400,
  LEGACY_ENCODING: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  // A temporary fault of the service, not the caller's error.
  KEYS_UNAVAILABLE: 503,
};

/**
 * Combines the errors of an answer into the reason why there is no file.
 *
 * Errors of the caller keep their messages, which the gateway has made safe. Of all others (502) only code, service and
 * path are returned, each after a format check, so that no internal address leaks.
 */
export function graphqlFailure(errors: readonly GraphQLErrorShape[]): DataError {
  const causes = errors.slice(0, 20).map(causeOf);
  const first = errors[0];
  if (causes[0]?.code === "RATE_LIMITED")
    return new DataError(429, { definition: gatewayErrors.RATE_LIMITED, values: first?.extensions ?? {} });
  const busy = errors.find(({ extensions }) => extensions?.code === "SERVICE_BUSY");
  if (busy) return busyFile(busy.extensions!);
  const statuses = causes.map((cause) => callerStatus[cause.code]);
  if (first && statuses.every((status) => status !== undefined)) {
    return new DataError(statuses[0]!, dataErrors.DATA_REFUSED.report({ reason: first.message }), causes);
  }
  const names = causes.map(({ code, service }) => (service ? `${service}: ${code}` : code));
  return new DataError(502, dataErrors.DATA_SOURCE_FAILED.report({ causes: [...new Set(names)].join(", ") }), causes);
}

/** The reason why there is no file while the service is busy. Takes the values of the error. */
export function busyFile({ retryAfterSeconds = 1 }: Readonly<Record<string, unknown>>): DataError {
  return new DataError(503, commonErrors.SERVICE_BUSY.report({ retryAfterSeconds: Number(retryAfterSeconds) }));
}

function causeOf({ path, extensions = {} }: GraphQLErrorShape): DataErrorCause {
  const { code, serviceName, service = serviceName } = extensions;
  return {
    code: typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : "INTERNAL_ERROR",
    ...(typeof service === "string" && /^[a-z][a-z0-9-]*$/.test(service) && { service }),
    ...(path && { path: [...path] }),
  };
}

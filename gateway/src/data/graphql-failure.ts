import { tokenErrors } from "@thidua/base/tokens";
import { DataError, type DataErrorCause } from "./data-error.js";

interface GraphQLErrorShape {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

/** Faults of the caller, who can mend them: anything else is a fault behind the gateway. */
const callerStatus: Record<string, number> = {
  ...Object.fromEntries(Object.keys(tokenErrors).map((code) => [code, 401])),
  BAD_USER_INPUT: 400,
  MALFORMED_ID: 400,
  INVALID_DATE: 400,
  INVALID_DATE_TIME: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  // Not the caller's doing: a fault behind the gateway, which passes.
  KEYS_UNAVAILABLE: 503,
};

/**
 * Turns the errors of an answer into the one reason why there is no file.
 *
 * What a caller did wrong keeps its words, which the gateway has made safe. Of everything else (502) only code, service
 * and path are told, each after a check of its form, so that no inner address can slip through.
 */
export function graphqlFailure(errors: readonly GraphQLErrorShape[]): DataError {
  const causes = errors.slice(0, 20).map(causeOf);
  const first = errors[0];
  if (causes[0]?.code === "RATE_LIMITED") return new DataError(429, "RATE_LIMITED", first?.extensions);
  const statuses = causes.map((cause) => callerStatus[cause.code]);
  if (first && statuses.every((status) => status !== undefined)) {
    return new DataError(statuses[0]!, "DATA_REFUSED", { reason: first.message }, causes);
  }
  const names = causes.map(({ code, service }) => (service ? `${service}: ${code}` : code));
  return new DataError(502, "DATA_SOURCE_FAILED", { causes: [...new Set(names)].join(", ") }, causes);
}

function causeOf({ path, extensions = {} }: GraphQLErrorShape): DataErrorCause {
  const { code, serviceName, service = serviceName } = extensions;
  return {
    code: typeof code === "string" && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : "INTERNAL_ERROR",
    ...(typeof service === "string" && /^[a-z][a-z0-9-]*$/.test(service) && { service }),
    ...(path && { path: [...path] }),
  };
}

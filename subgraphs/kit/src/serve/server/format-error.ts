import { unwrapResolverError } from "@apollo/server/errors";
import { DriverException } from "@mikro-orm/core";
import { commonErrors, isCallersMistake, localizeError, requestError } from "@thidua/base/errors";
import type { FastifyBaseLogger } from "fastify";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { outageOf } from "./outage.js";
import { currentLocale } from "./request-locale.js";

/**
 * The codes of PostgreSQL for values that it cannot store: class 22, “data exception” (a text with a NUL, a number out of range).
 * PGlite reports a NUL in a text by 08P01.
 *
 * Source: PostgreSQL, appendix A, “Error Codes”.
 */
const ofValues = /^(?:22...|08P01)$/;

/**
 * Whether graphql-js refused a value for an argument while it executed, such as null for a variable with a default. It gives such an
 * error no code, as a fault has none.
 */
function isOfArgument(error: unknown): boolean {
  return error instanceof GraphQLError && !error.originalError && /^Argument "\w+" (?:of|has) /.test(error.message);
}

/** Gives the caller's mistakes a code that came without one. */
function withCode(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const found = isOfArgument(error) ? commonErrors.BAD_USER_INPUT : isCallersMistake(error) && commonErrors.BAD_REQUEST;
  return found ? { ...formatted, extensions: { ...formatted.extensions, code: found.code } } : formatted;
}

/**
 * Formats errors for callers, for `formatError` of Apollo Server. A fault is logged before its text is removed. A value that the
 * database refuses is the caller's error, BAD_USER_INPUT; what the database cannot do at present is no fault (see `outageOf`).
 */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const outage = outageOf(error);
    if (outage) {
      const { definition, cause } = outage;
      // That a request has ended is logged once, however many of its fields were stopped.
      if (definition !== commonErrors.REQUEST_TIMEOUT)
        log.warn({ code: definition.code, cause, path: formatted.path }, "the request could not be answered");
      const { message, extensions } = requestError(definition.report());
      return localizeError({ ...formatted, message, extensions }, currentLocale());
    }
    const original = unwrapResolverError(error);
    if (original instanceof DriverException && ofValues.test(original.code ?? "")) {
      log.warn({ code: original.code, path: formatted.path }, "a value was refused by the database");
      const { message, extensions } = requestError(commonErrors.BAD_USER_INPUT.report());
      return localizeError({ ...formatted, message, extensions }, currentLocale());
    }
    const localized = localizeError(withCode(formatted, error), currentLocale());
    if (localized.extensions?.code === "INTERNAL_ERROR") log.error({ err: error }, "resolver failed");
    return localized;
  };
}

import { unwrapResolverError } from "@apollo/server/errors";
import { DriverException } from "@mikro-orm/core";
import { commonErrors, localizeError, requestError } from "@thidua/base/errors";
import type { FastifyBaseLogger } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { currentLocale } from "./request-locale.js";

/**
 * What the database says of a value that it cannot take: its class 22, “data exception” (a text with a NUL, a number out of
 * range); of a NUL in a text the embedded one says something else.
 * Source: PostgreSQL, appendix A, “Error Codes”.
 */
const ofValues = /^(?:22...|08P01)$/;

/**
 * Makes errors ready for callers, for Apollo Server's `formatError`. A fault is logged before it loses its words; a value that the
 * database refused is the caller's, and answered with BAD_USER_INPUT.
 */
export function errorFormatter(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof DriverException && ofValues.test(original.code ?? "")) {
      log.warn({ code: original.code, path: formatted.path }, "a value was refused by the database");
      const { message, extensions } = requestError(commonErrors.BAD_USER_INPUT.report());
      return localizeError({ ...formatted, message, extensions }, currentLocale());
    }
    const localized = localizeError(formatted, currentLocale());
    if (localized.extensions?.code === "INTERNAL_ERROR") log.error({ err: error }, "resolver failed");
    return localized;
  };
}

import { localizeError } from "@thidua/base/errors";
import type { LocaleCode } from "@thidua/base/locale";
import type { GraphQLFormattedError } from "graphql";

/**
 * Makes an error of an answer ready for the caller. Errors of subgraphs were made safe and worded where they came in;
 * "PersistedQueryNotFound" is a word clients look for; everything else gets the caller's language, and faults lose theirs.
 */
export function presentError(error: GraphQLFormattedError, locale: LocaleCode): GraphQLFormattedError {
  if (error.extensions?.serviceName !== undefined) return error;
  if (error.extensions?.code === "PERSISTED_QUERY_NOT_FOUND") return error;
  return localizeError(error, locale);
}

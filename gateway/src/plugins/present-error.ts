import { localizeError } from "@thidua/base/errors";
import type { LocaleCode } from "@thidua/base/locale";
import type { GraphQLFormattedError } from "graphql";

/**
 * Prepares an error for the caller. Errors of subgraphs are already safe and localized. Clients recognize
 * "PersistedQueryNotFound" by its message, so it stays. Any other error gets a message in the caller's language, which
 * replaces the internal message of a fault.
 */
export function presentError(error: GraphQLFormattedError, locale: LocaleCode): GraphQLFormattedError {
  if (error.extensions?.serviceName !== undefined) return error;
  if (error.extensions?.code === "PERSISTED_QUERY_NOT_FOUND") return error;
  return localizeError(error, locale);
}

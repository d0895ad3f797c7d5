import type { GraphQLFormattedError } from "graphql";
import type { LocaleCode, LocalizedText } from "../locale/index.js";
import { errorText } from "./error-texts.js";
import { describeGraphqlMessage } from "./graphql-messages/index.js";

/** Codes of Apollo Server with a text of our own. */
const foreignCodes: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: "GRAPHQL_PARSE_FAILED",
  GRAPHQL_VALIDATION_FAILED: "GRAPHQL_VALIDATION_FAILED",
  BAD_USER_INPUT: "BAD_USER_INPUT",
  BAD_REQUEST: "BAD_REQUEST",
  OPERATION_RESOLUTION_FAILURE: "OPERATION_RESOLUTION_FAILURE",
  PERSISTED_QUERY_NOT_FOUND: "PERSISTED_QUERY_NOT_FOUND",
};

/**
 * Formats an error for a caller: the message in the caller's language, without stack traces and internal texts.
 *
 * An error without a code of the closed list is a fault: it becomes INTERNAL_ERROR, because its message can contain SQL or addresses.
 * The log has the original under the request ID. An error about a value in a variable has its place in `extensions.argument`:
 * `$filter.year.in.1`.
 */
export function localizeError(error: GraphQLFormattedError, locale: LocaleCode): GraphQLFormattedError {
  const {
    messages,
    stacktrace: _stacktrace,
    ...extensions
  } = (error.extensions ?? {}) as Record<string, unknown> & {
    messages?: LocalizedText & { code?: string };
  };
  const code = typeof extensions.code === "string" ? extensions.code : undefined;
  const located = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
  if (messages) {
    const own = messages.code === undefined ? {} : { code: messages.code };
    return { ...located, message: locale === "EN" ? messages.en : messages.vi, extensions: { ...extensions, ...own } };
  }
  if (code !== undefined && foreignCodes[code]) {
    const details = describeGraphqlMessage(error.message);
    return {
      ...located,
      message: foreignMessage(code, error.message, details, locale),
      extensions: { ...extensions, ...(details?.place !== undefined && { argument: details.place }) },
    };
  }
  if (code !== undefined && code !== "INTERNAL_SERVER_ERROR" && errorText(code)) {
    return { ...located, message: error.message, extensions };
  }
  const internal = errorText("INTERNAL_ERROR")!;
  return { ...located, message: locale === "EN" ? internal.en : internal.vi, extensions: { code: "INTERNAL_ERROR" } };
}

/**
 * The text of the code with the details, in the caller's language. Details that we cannot word are those of graphql-js in English; about a
 * caller's values they would repeat the values, so they are left out in Vietnamese.
 */
function foreignMessage(code: string, message: string, details: LocalizedText | null, locale: LocaleCode): string {
  const text = errorText(code);
  if (locale === "EN" || !text) return details?.en ?? message;
  if (details) return `${text.vi}: ${details.vi}`;
  return code === "BAD_USER_INPUT" ? text.vi : `${text.vi} (${message})`;
}

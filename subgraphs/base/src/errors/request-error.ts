import { GraphQLError } from "graphql";
import { localize } from "../locale/index.js";
import type { ErrorReport } from "./error-definition.js";

/**
 * Makes a top-level GraphQL error with a code of the closed list, for malformed requests, authentication and faults. A violation of a
 * rule of the domain is a `DomainError` instead and becomes `userErrors`.
 *
 * The message is Vietnamese. Both texts are in `extensions.messages` until the server, which knows the caller's language, keeps one of
 * them (`localizeError`). The code is there twice because Apollo Server overwrites `extensions.code` of what a scalar throws.
 *
 * @param report the code with its values: `commonErrors.MALFORMED_ID.report({ id })`
 * @param extensions further entries of the error's `extensions`
 */
export function requestError(
  { definition: { code, text }, values }: ErrorReport,
  extensions: Record<string, unknown> = {},
): GraphQLError {
  const messages = { code, vi: localize(text, "VI", values), en: localize(text, "EN", values) };
  return new GraphQLError(messages.vi, { extensions: { code, messages, ...extensions } });
}

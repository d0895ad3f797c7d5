import { GraphQLError } from "graphql";
import { localize } from "../locale/index.js";
import { errorText } from "./catalog.js";

/**
 * A top-level GraphQL error with a code of the closed list: for malformed requests, authentication and faults
 * (what a rule of the domain forbids is a `DomainError` and comes as `userErrors`).
 *
 * The message is Vietnamese; both texts travel with the code in `extensions.messages` until the server, which knows
 * the caller's language, keeps the right one and drops the rest (`localizeError`). The code travels twice because Apollo
 * Server overwrites `extensions.code` of what a scalar throws.
 */
export function requestError(
  code: string,
  values: Record<string, unknown> = {},
  extensions: Record<string, unknown> = {},
): GraphQLError {
  const text = errorText(code);
  if (!text) throw new Error(`Error code ${code} is not on the closed list`);
  const messages = { code, vi: localize(text, "VI", values), en: localize(text, "EN", values) };
  return new GraphQLError(messages.vi, { extensions: { code, messages, ...extensions } });
}

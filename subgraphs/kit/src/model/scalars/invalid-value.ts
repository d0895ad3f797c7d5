import { type ErrorDefinition, requestError } from "@thidua/base/errors";
import { type ASTNode, GraphQLError } from "graphql";

const SHOWN = 60;

/** A value as a message may show it: its text, shortened, or no more than the kind of what is no text. */
function showValue(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  const text = String(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/**
 * The error of a scalar that was given a bad value: takes the code of the closed list, the value and, where it is written
 * into the query, its node. `message` is Vietnamese; the server chooses by the caller's language from
 * `extensions.messages`.
 */
export function invalidValue(definition: ErrorDefinition<"{value}">, value: unknown, node?: ASTNode): GraphQLError {
  const { message, extensions } = requestError(definition.report({ value: showValue(value) }));
  return new GraphQLError(message, { nodes: node, extensions });
}

import type { ASTNode } from "graphql";
import { GraphQLError } from "graphql";

const SHOWN = 60;

/**
 * A value as a message may show it: quoted text, shortened, or the kind of a value that is no text.
 */
export function showValue(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "[…]" : "{…}";
  if (typeof value !== "string") return String(value).slice(0, SHOWN);
  return JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value);
}

/**
 * The error of a scalar that was given a bad value. Takes the code, the message in both languages and, for a value
 * written into the query, its node. `message` is the Vietnamese one; the server chooses by the caller's language from
 * `extensions.messages`.
 */
export function invalidValue(code: string, messages: { vi: string; en: string }, node?: ASTNode): GraphQLError {
  return new GraphQLError(messages.vi, { nodes: node, extensions: { code, messages } });
}

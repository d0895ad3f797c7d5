import { type DocumentNode, execute, type GraphQLSchema } from "graphql";
import type { AnswerPath } from "../values/paths.js";

/** A value about the schema. */
export interface Introspected {
  /** The value as JSON; undefined for null that the schema forbids. */
  text: string | undefined;
  /** The errors within the value, with their paths in it. */
  errors: readonly { message: string; inside: AnswerPath }[];
}

/** Answers a query for one value about the schema. */
export type Introspect = (document: DocumentNode) => Introspected;

/**
 * Creates a function that answers queries about the schema for one request. It executes a query once, at however many
 * places of the answer the value stands.
 *
 * @param variables the variables as the caller sent them
 */
export function introspector(schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>): Introspect {
  const known = new Map<DocumentNode, Introspected>();
  return (document) => {
    let value = known.get(document);
    if (!value) {
      value = introspect(schema, document, variables);
      known.set(document, value);
    }
    return value;
  };
}

function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
): Introspected {
  const result = execute({ schema, document, variableValues });
  if (result instanceof Promise) throw new Error("Introspection must be synchronous");
  const [value] = Object.values(result.data ?? {});
  const errors = (result.errors ?? []).map(({ message, path = [] }) => ({ message, inside: path.slice(1) }));
  return { text: result.data ? JSON.stringify(value) : undefined, errors };
}

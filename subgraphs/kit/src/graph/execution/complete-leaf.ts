import { GraphQLBoolean, GraphQLID, GraphQLInt, type GraphQLLeafType, GraphQLString } from "graphql";
import { inspect } from "graphql/jsutils/inspect.js";

/**
 * Returns what makes the value of an answer from a value, which is neither null nor an error. A value that already has the form of its
 * type is the value.
 */
export function leafCompleter(type: GraphQLLeafType): (value: unknown) => unknown {
  const isSerialized = serializedForms.get(type.name);
  // A schema may name a scalar of its own as a standard one.
  if (isSerialized && standard.has(type)) return (value) => (isSerialized(value) ? value : serialize(type, value));
  return (value) => serialize(type, value);
}

const standard: ReadonlySet<unknown> = new Set([GraphQLString, GraphQLID, GraphQLInt, GraphQLBoolean]);

const isText = (value: unknown): boolean => typeof value === "string";
const serializedForms = new Map<string, (value: unknown) => boolean>([
  ["String", isText],
  ["ID", isText],
  ["Int", (value) => typeof value === "number" && (value | 0) === value],
  ["Boolean", (value) => typeof value === "boolean"],
]);

function serialize(type: GraphQLLeafType, value: unknown): unknown {
  const serialized: unknown = type.serialize(value);
  if (serialized === null || serialized === undefined)
    throw new Error(
      `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
    );
  return serialized;
}

import { type GraphQLLeafType, isEnumType } from "graphql";

/** Writes a non-null value as JSON; undefined when it is not of the type. */
export type WriteLeaf = (value: unknown) => string | undefined;

const writeString: WriteLeaf = (value) => (typeof value === "string" ? JSON.stringify(value) : undefined);
const isWhole = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1e21;

const builtIn: Record<string, WriteLeaf> = {
  String: writeString,
  ID: (value) => (isWhole(value) ? String(value) : writeString(value)),
  Int: (value) => (isWhole(value) ? String(value) : undefined),
  Float: (value) => (typeof value === "number" ? JSON.stringify(value) : undefined),
  Boolean: (value) => (typeof value === "boolean" ? String(value) : undefined),
};

/**
 * Returns the writer for a leaf type. An enum value that the API schema lacks (`@inaccessible`) is invalid. The value
 * of a custom scalar is written unchanged.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => texts.get(value);
  }
  return builtIn[type.name] ?? ((value) => JSON.stringify(value));
}

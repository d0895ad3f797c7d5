import { type GraphQLLeafType, isEnumType } from "graphql";

/** Writes a value that is not null as JSON; undefined when it is not one of the type. */
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
 * How values of a leaf type are written. An enum value that callers do not know (inaccessible) is none; a custom scalar is
 * whatever JSON the subgraph gave.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return (value) => texts.get(value);
  }
  return builtIn[type.name] ?? ((value) => JSON.stringify(value));
}

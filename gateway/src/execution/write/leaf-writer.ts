import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from "graphql";
import { ExactNumber } from "../../exact-numbers.js";

/** Writes a non-null value as JSON; undefined when it is not of the type. */
export type WriteLeaf = (value: unknown) => string | undefined;

const writeString: WriteLeaf = (value) => (typeof value === "string" ? JSON.stringify(value) : undefined);

const writeInt: WriteLeaf = (value) => {
  const number = value instanceof ExactNumber ? Number(value.whole()) : value;
  return typeof number === "number" && (number | 0) === number ? String(number) : undefined;
};

const writeFloat: WriteLeaf = (value) => {
  if (typeof value === "number") return Number.isFinite(value) ? JSON.stringify(value) : undefined;
  return value instanceof ExactNumber && Number.isFinite(Number(value.text)) ? value.text : undefined;
};

/** An ID is text in answers, even where a subgraph writes it as a number. */
const writeId: WriteLeaf = (value) => {
  if (typeof value === "string") return JSON.stringify(value);
  const number = value instanceof ExactNumber ? value.whole() : value;
  // From 1e21 on, a number is written with an exponent.
  const isWhole = typeof number === "bigint" || (Number.isInteger(number) && Math.abs(number as number) < 1e21);
  return isWhole ? `"${number}"` : undefined;
};

/** Writes a value unchanged. No JSON has an infinite number: it stands for one that no double holds. */
const writeUnchanged: WriteLeaf = (value) => {
  if (typeof value !== "object") return value === Infinity || value === -Infinity ? undefined : JSON.stringify(value);
  let isJson = true;
  const text = JSON.stringify(value, (_name, inner: unknown) => {
    if (inner === Infinity || inner === -Infinity) isJson = false;
    return inner;
  });
  return isJson ? text : undefined;
};

const builtIn: Record<string, WriteLeaf> = {
  String: writeString,
  ID: writeId,
  Int: writeInt,
  Float: writeFloat,
  Boolean: (value) => (typeof value === "boolean" ? String(value) : undefined),
};

/**
 * Returns the writer for a leaf type, by the rules of the GraphQL specification (October 2021, 3.5) for results. An enum
 * value that the API schema lacks has no text (`hiddenValues`). The value of a custom scalar is written unchanged.
 */
export function leafWriter(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) return enumWriter(type);
  return builtIn[type.name] ?? writeUnchanged;
}

/** The writers of enum types. The fields of all operations share them. */
const enumWriters = new WeakMap<GraphQLEnumType, WriteLeaf>();

function enumWriter(type: GraphQLEnumType): WriteLeaf {
  let writer = enumWriters.get(type);
  if (!writer) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
    writer = (value) => texts.get(value);
    enumWriters.set(type, writer);
  }
  return writer;
}

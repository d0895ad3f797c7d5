import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Random } from "../random.ts";
import { randomText } from "./random-text.ts";

/** Numbers at the edges of what an Int, a double and a database column hold. */
const edgeNumbers = [
  "0",
  "-1",
  "1",
  "2147483647",
  "2147483648",
  "-2147483649",
  "9007199254740993",
  "1e309",
  "1.5",
  "-0",
];

/** Dates, times and other texts that scalars read. */
const edgeTexts = [
  "2024-02-30",
  "0000-00-00",
  "9999-12-31",
  "-271821-04-20",
  "2024-01-01T00:00:00Z",
  "24:00",
  "null",
  "__proto__",
  "00000000-0000-0000-0000-000000000000",
  "' or 1=1 --",
  "%",
  "../../etc/passwd",
];

/**
 * Makes a GraphQL literal of an input type. It has the shape that the type asks for, and values at the edges; no value of it names a
 * record that exists.
 *
 * @param depth the levels of input objects that are filled
 */
export function randomLiteral(random: Random, type: GraphQLInputType, depth = 3): string {
  if (isNonNullType(type)) return nonNull(random, type.ofType as GraphQLInputType, depth);
  return random.chance(0.05) ? "null" : nonNull(random, type, depth);
}

function nonNull(random: Random, type: GraphQLInputType, depth: number): string {
  if (isListType(type)) {
    const count = random.choose([0, 1, 1, 2, 3, 20]);
    return `[${Array.from({ length: depth > 0 ? count : 0 }, () => randomLiteral(random, type.ofType, depth - 1)).join(", ")}]`;
  }
  if (isEnumType(type)) return random.choose(type.getValues()).name;
  if (isInputObjectType(type)) return randomObject(random, type, depth);
  return scalar(random, String(type));
}

function randomObject(random: Random, type: GraphQLInputObjectType, depth: number): string {
  const fields = Object.values(type.getFields());
  const chosen = fields.filter(
    (field) => isNonNullType(field.type) || (depth > 0 && random.chance(Math.min(0.5, 3 / fields.length))),
  );
  // An input of which one field is set: more than one is another fault.
  const kept = type.isOneOf ? [random.choose(fields)] : chosen;
  return `{${kept.map((field) => `${field.name}: ${randomLiteral(random, field.type, depth - 1)}`).join(", ")}}`;
}

function scalar(random: Random, name: string): string {
  switch (name) {
    case "Int":
    case "Float":
      return random.choose(edgeNumbers);
    case "Boolean":
      return random.choose(["true", "false"]);
    case "ID":
      return random.chance(0.7) ? `"${missingId(random)}"` : literalText(random);
    default:
      return random.chance(0.5) ? JSON.stringify(random.choose(edgeTexts)) : literalText(random);
  }
}

/** A UUID (version 7) of no record: none was made in the year 10895, where these end. */
export function missingId(random: Random): string {
  const digits = Array.from({ length: 12 }, () => random.integer(0, 15).toString(16)).join("");
  return `ffffffff-ffff-7fff-bfff-${digits}`;
}

/** JSON writes a lone surrogate as `\ud800`, which GraphQL reads too. */
function literalText(random: Random): string {
  return JSON.stringify(randomText(random));
}

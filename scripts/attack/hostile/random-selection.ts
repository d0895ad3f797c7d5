import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { Random } from "../random.ts";
import { randomLiteral } from "./random-value.ts";

/** The shape of a generated selection. */
export interface SelectionShape {
  /** The levels of fields. */
  readonly depth: number;
  /** The fields of one level at the most. */
  readonly breadth: number;
  /** The page size that lists are asked for; as the schema has it when it is not given. */
  readonly pageSize?: number;
  /** How often an optional argument is given. */
  readonly argumentShare?: number;
}

/** Makes a valid selection of a type, with its braces; an empty text for a leaf. */
export function randomSelection(
  random: Random,
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  shape: SelectionShape,
): string {
  if (isLeafType(type)) return "";
  if (isAbstractType(type) && !isInterfaceType(type)) return `{ __typename ${onEach(random, schema, type, shape)} }`;
  const fields = Object.values((type as GraphQLObjectType).getFields());
  const chosen = new Set(Array.from({ length: random.integer(1, shape.breadth) }, () => random.choose(fields)));
  const parts = [...chosen].map((field) => randomField(random, schema, field, shape)).filter(Boolean);
  return `{ ${["__typename", ...parts].join(" ")} }`;
}

/** Makes a valid field with its arguments and selection; an empty text where no level is left. */
export function randomField(
  random: Random,
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  shape: SelectionShape,
): string {
  const type = getNamedType(field.type);
  if (!isLeafType(type) && shape.depth <= 1) return `${fieldCall(random, field, shape)} { __typename }`;
  const selection = randomSelection(random, schema, type, { ...shape, depth: shape.depth - 1 });
  return `${fieldCall(random, field, shape)} ${selection}`;
}

/** A field with its arguments. */
export function fieldCall(
  random: Random,
  field: GraphQLField<unknown, unknown>,
  { pageSize, argumentShare = 0.2 }: Pick<SelectionShape, "pageSize" | "argumentShare">,
): string {
  const given = field.args.flatMap((argument) => {
    if (argument.name === "first" && pageSize !== undefined) return [`first: ${pageSize}`];
    if (["first", "last"].includes(argument.name) && pageSize !== undefined) return [];
    if (!isNonNullType(argument.type) && !random.chance(argumentShare)) return [];
    return [`${argument.name}: ${randomLiteral(random, argument.type, 2)}`];
  });
  return given.length === 0 ? field.name : `${field.name}(${given.join(", ")})`;
}

/** The fields of a type that lead to objects. */
export function objectFields(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).filter((field) => !isLeafType(getNamedType(field.type)));
}

function onEach(random: Random, schema: GraphQLSchema, type: GraphQLNamedType, shape: SelectionShape): string {
  if (!isAbstractType(type)) return "";
  const possible = random.choose(schema.getPossibleTypes(type));
  const selection =
    shape.depth > 1
      ? randomSelection(random, schema, possible, { ...shape, depth: shape.depth - 1 })
      : "{ __typename }";
  return `... on ${possible.name} ${selection}`;
}

import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";

/** A field of the graph that takes a filter and counts what it finds. */
export interface FilteredList {
  /** Says which one it is: `Organization.awards`. */
  readonly name: string;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly filter: GraphQLInputObjectType;
  /** The type of the records; undefined for statistics. */
  readonly node: GraphQLObjectType | undefined;
}

/** Lists the fields with a filter and a `totalCount`: of the root, and below other records. */
export function filteredLists(schema: GraphQLSchema): FilteredList[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((parent) => Object.values(parent.getFields()).flatMap((field) => listOf(parent, field)));
}

function listOf(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): FilteredList[] {
  const argument = field.args.find(({ name }) => name === "filter");
  const answer = getNamedType(field.type);
  if (!argument || !isObjectType(answer) || !answer.getFields().totalCount) return [];
  const filter = getNamedType(argument.type);
  if (!isInputObjectType(filter)) throw new Error(`The filter of ${parent.name}.${field.name} is no input object`);
  const nodes = answer.getFields().nodes;
  const node = nodes && (getNamedType(nodes.type) as GraphQLObjectType);
  return [{ name: `${parent.name}.${field.name}`, parent, field, filter, node }];
}

/** The operators of filters. */
export const operators: ReadonlySet<string> = new Set([
  "eq",
  "in",
  "gt",
  "gte",
  "lt",
  "lte",
  "isNull",
  "has",
  "hasAny",
]);

/** Whether an input type is what a field of a filter takes: an object of operators. */
export function isOperatorInput(type: GraphQLInputObjectType): boolean {
  const names = Object.keys(type.getFields());
  return names.length > 0 && names.every((name) => operators.has(name));
}

/** The fields of a filter beside `and`, `or` and `not`. */
export function conditionsOf(filter: GraphQLInputObjectType): string[] {
  return Object.keys(filter.getFields()).filter((name) => !["and", "or", "not"].includes(name));
}

/** An operator of a condition. */
export interface Operator {
  readonly condition: string;
  readonly operator: string;
  readonly type: GraphQLInputType;
}

/** The operators of all conditions of a list. */
export function operatorsOf({ filter }: FilteredList): Operator[] {
  return conditionsOf(filter).flatMap((condition) => {
    const input = getNamedType(filter.getFields()[condition]!.type);
    if (!isInputObjectType(input) || !isOperatorInput(input)) return [];
    return Object.values(input.getFields()).map(({ name, type }) => ({ condition, operator: name, type }));
  });
}

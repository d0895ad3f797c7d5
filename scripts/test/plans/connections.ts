import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { conditionsOf } from "../filter-laws/filtered-lists.js";
import type { AnyList } from "./list-definitions.js";

/** A connection of a subgraph and the definition of its list. */
export interface Connection {
  /** `Query.awards`, `Campaign.awards`. */
  readonly name: string;
  readonly parent: GraphQLObjectType;
  /** Whether the parent is `Query`. */
  readonly isRoot: boolean;
  readonly field: GraphQLField<unknown, unknown>;
  readonly filter: GraphQLInputObjectType | undefined;
  /** The fields of its order; none if the caller cannot order it. */
  readonly orders: readonly string[];
  readonly list: AnyList;
}

/**
 * Finds the connections of a subgraph's schema: the fields with pages of records, of the root and below other records.
 *
 * @param lists the definitions of the subgraph's lists
 * @throws Error for a connection whose definition is not among them, or not the only one that fits
 */
export function connectionsOf(schema: GraphQLSchema, lists: readonly AnyList[]): Connection[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((parent) =>
      Object.values(parent.getFields()).flatMap((field) => connectionOf(schema, parent, field, lists)),
    );
}

function connectionOf(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  lists: readonly AnyList[],
): Connection[] {
  const answer = getNamedType(field.type);
  if (!isObjectType(answer) || !answer.name.endsWith("Connection")) return [];
  const name = `${parent.name}.${field.name}`;
  const node = getNamedType(answer.getFields().nodes!.type).name;
  const filter = inputOf(field, "filter");
  const order = inputOf(field, "orderBy");
  const orders = order ? enumValues(order) : [];
  const fitting = lists.filter(
    ({ entity, filters, orders: columns }) =>
      (entity as { name: string }).name === node &&
      (!filter || conditionsOf(filter).every((condition) => condition in filters)) &&
      orders.every((term) => term in columns),
  );
  if (fitting.length !== 1) throw new Error(`${name}: ${fitting.length} list definitions fit`);
  return [{ name, parent, isRoot: parent === schema.getQueryType(), field, filter, orders, list: fitting[0]! }];
}

function inputOf(field: GraphQLField<unknown, unknown>, name: string): GraphQLInputObjectType | undefined {
  const argument = field.args.find((given) => given.name === name);
  const type = argument && getNamedType(argument.type);
  return isInputObjectType(type) ? type : undefined;
}

function enumValues(order: GraphQLInputObjectType): string[] {
  return (getNamedType(order.getFields().field!.type) as GraphQLEnumType).getValues().map(({ name }) => name);
}

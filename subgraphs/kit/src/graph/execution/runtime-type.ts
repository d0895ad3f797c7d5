import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  isObjectType,
} from "graphql";
import { inspect } from "graphql/jsutils/inspect.js";

/**
 * Returns the object type that a resolver of an abstract type names.
 *
 * @throws GraphQLError with the text of graphql-js, if there is no such type or it does not belong to the abstract one
 */
export function requireRuntimeType(
  named: unknown,
  type: GraphQLAbstractType,
  info: GraphQLResolveInfo,
  value: unknown,
): GraphQLObjectType {
  const { schema, fieldNodes: nodes } = info;
  const field = `${info.parentType.name}.${info.fieldName}`;
  if (named === null || named === undefined)
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    );
  if (isObjectType(named))
    throw new GraphQLError(
      "Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.",
    );
  if (typeof named !== "string")
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${field}" with value ${inspect(value)}, received "${inspect(named)}".`,
    );
  const runtimeType = schema.getType(named);
  if (!runtimeType)
    throw new GraphQLError(
      `Abstract type "${type.name}" was resolved to a type "${named}" that does not exist inside the schema.`,
      { nodes },
    );
  if (!isObjectType(runtimeType))
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${named}".`, { nodes });
  if (!schema.isSubType(type, runtimeType))
    throw new GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${type.name}".`, {
      nodes,
    });
  return runtimeType;
}

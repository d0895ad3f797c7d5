import {
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
} from "graphql";

/** Most types hide nothing, and a set of its own would be kept for each field of each operation. */
const none: ReadonlySet<unknown> = new Set();

/**
 * Returns the values of a leaf type that the supergraph declares and the API schema lacks (`@inaccessible`). Such a value
 * is not wrong: the caller gets null in its place.
 */
export function hiddenValues(supergraph: GraphQLSchema | undefined, type: GraphQLLeafType): ReadonlySet<unknown> {
  if (!isEnumType(type)) return none;
  const declared = supergraph?.getType(type.name);
  if (!isEnumType(declared)) return none;
  const hidden = declared.getValues().flatMap(({ name }) => (type.getValue(name) ? [] : name));
  return hidden.length === 0 ? none : new Set(hidden);
}

/**
 * Returns whether a name is that of an object type which the supergraph has behind an abstract type, and which the API
 * schema lacks (`@inaccessible`).
 */
export function isHiddenType(
  { schema, supergraph }: { schema: GraphQLSchema; supergraph?: GraphQLSchema },
  type: GraphQLCompositeType,
  typename: string,
): boolean {
  const declared = supergraph?.getType(type.name);
  const actual = supergraph?.getType(typename);
  if (!isAbstractType(declared) || !isObjectType(actual) || schema.getType(typename)) return false;
  return supergraph!.isSubType(declared, actual);
}

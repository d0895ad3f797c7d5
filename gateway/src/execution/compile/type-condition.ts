import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from "graphql";

/** Returns whether an object with this `__typename` satisfies a type condition. */
export type TypeCondition = (typename: unknown) => boolean;

/**
 * Compiles a type condition against the supergraph's schema. `fitsUnnamed` is the result for an object without a
 * `__typename`: rewrites apply to it, representations do not.
 */
export function typeCondition(schema: GraphQLSchema, condition: string, fitsUnnamed: boolean): TypeCondition {
  const known = new Map<string, boolean>();
  return (typename) => {
    if (typeof typename !== "string" || typename === "") return fitsUnnamed;
    if (typename === condition) return true;
    const seen = known.get(typename);
    if (seen !== undefined) return seen;
    const type = schema.getType(typename);
    const wanted = schema.getType(condition);
    const fits =
      isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
    if (type) known.set(typename, fits);
    return fits;
  };
}

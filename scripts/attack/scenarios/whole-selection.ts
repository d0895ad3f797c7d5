import { type GraphQLNamedType, getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType } from "graphql";

/**
 * Writes a selection of all fields of a type that need no argument.
 *
 * @param depth the levels of objects
 * @param without fields that are left out
 */
export function wholeSelection(type: GraphQLNamedType, depth: number, without: ReadonlySet<string>): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return "{ __typename }";
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (without.has(field.name) || field.args.some((argument) => isNonNullType(argument.type))) return [];
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return [field.name];
    if (depth <= 1 || inner.name.endsWith("Connection")) return [];
    return [`${field.name} ${wholeSelection(inner, depth - 1, without)}`];
  });
  return `{ ${["__typename", ...parts].join(" ")} }`;
}

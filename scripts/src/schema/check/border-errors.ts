import { Kind } from "graphql";
import type { Subgraph } from "../../compose/read-subgraphs.js";
import { entityOwners, hasDirective, keyFields, namedTypeOf, objectTypesOf } from "../../compose/sdl-types.js";

const rootTypes = new Set(["Query", "Mutation"]);

/**
 * Finds fields of a subgraph that must be nullable and are not: an error in a non-null field makes its parent null, so an
 * unreachable subgraph would cost callers the fields of another one (decision 3). These are the fields of `Query` and `Mutation`,
 * those that the subgraph adds to another's entity, and those that return another's entity.
 *
 * @param subgraphs all subgraphs, the checked one among them
 * @returns one line for each field, in Vietnamese and English
 */
export function borderErrors(subgraph: Subgraph, subgraphs: readonly Subgraph[]): string[] {
  const owners = entityOwners(subgraphs);
  const isForeign = (type: string) => owners.has(type) && owners.get(type) !== subgraph.name;
  return objectTypesOf(subgraph.sdl).flatMap((type) => {
    const name = type.name.value;
    const keys = keyFields(type);
    return (type.fields ?? [])
      .filter((field) => field.type.kind === Kind.NON_NULL_TYPE && !hasDirective(field, "external"))
      .filter((field) => !(isForeign(name) && keys.has(field.name.value)))
      .flatMap((field) => {
        const coordinate = `${name}.${field.name.value}`;
        const returned = namedTypeOf(field.type);
        if (rootTypes.has(name))
          return [
            `${coordinate} phải cho phép để trống: trường của ${name} / must be nullable: it is a field of ${name}`,
          ];
        if (isForeign(name))
          return [
            `${coordinate} phải cho phép để trống: ${name} thuộc ${owners.get(name)} / must be nullable: ${name} belongs to ${owners.get(name)}`,
          ];
        if (isForeign(returned))
          return [
            `${coordinate} phải cho phép để trống: trỏ tới ${returned} của ${owners.get(returned)} / must be nullable: it returns ${returned} of ${owners.get(returned)}`,
          ];
        return [];
      });
  });
}

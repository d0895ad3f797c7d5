import { type GraphQLSchema, isNonNullType, isObjectType } from "graphql";
import { visibilityExtension } from "../../model/visibility/field-decorators.js";
import type { Visibility } from "../../model/visibility/visibility.js";
import { takesWriteExtension, writeExtension } from "./writes.js";

/**
 * Finds fields without a declared level, mutations without a declared rule or whose resolver does not take `@Write()`, and fields
 * that a level can hide but that are not nullable.
 *
 * @returns a line for each; empty if nothing is public by omission
 */
export function undeclaredFields(schema: GraphQLSchema): string[] {
  const found: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("_")) continue;
    for (const field of Object.values(type.getFields())) {
      const where = `${type.name}.${field.name}`;
      if (type === schema.getMutationType()) {
        if (!field.extensions[writeExtension]) found.push(`${where} does not say who may use it`);
        else if (!field.extensions[takesWriteExtension])
          found.push(`${where} does not take @Write(): nothing checks its scope`);
        continue;
      }
      const visibility = field.extensions[visibilityExtension] as Visibility | undefined;
      if (!visibility) found.push(`${where} does not say who may read it`);
      else if (visibility.level !== "PUBLIC" && type !== schema.getQueryType() && isNonNullType(field.type))
        found.push(`${where} can be hidden, but cannot be null`);
    }
  }
  return found;
}

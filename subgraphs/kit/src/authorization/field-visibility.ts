import { type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { visibilityExtension } from "./field-decorators.js";
import type { Visibility } from "./visibility.js";

const byClass = new WeakMap<object, ReadonlyMap<string, Visibility>>();

/**
 * Remembers, for each class behind an object type of a schema, which field has which visibility: so that filters, orders and
 * change feeds can hold to what the fields say.
 */
export function registerFieldVisibility(schema: GraphQLSchema): void {
  for (const { target, name } of getMetadataStorage().objectTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type) || byClass.has(target)) continue;
    const fields = new Map<string, Visibility>();
    for (const field of Object.values(type.getFields())) {
      const visibility = field.extensions[visibilityExtension] as Visibility | undefined;
      if (visibility) fields.set(field.name, visibility);
    }
    byClass.set(target, fields);
  }
}

/** What a field of the object type behind a class declares; undefined when there is no such field. */
export function fieldVisibility(target: object, field: string): Visibility | undefined {
  return byClass.get(target)?.get(field);
}

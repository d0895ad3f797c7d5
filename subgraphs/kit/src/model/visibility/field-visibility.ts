import { type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { visibilityExtension } from "./field-decorators.js";
import type { Visibility } from "./visibility.js";

const byClass = new WeakMap<object, ReadonlyMap<string, Visibility>>();

/**
 * Registers the levels of the fields of each class behind an object type, for filters, orders and change feeds. Call it once the
 * schema is built.
 *
 * It reads the declarations of the classes and not the types of the schema: in a process with all subgraphs an entity and its stubs
 * elsewhere are different classes with one name.
 */
export function registerFieldVisibility(schema: GraphQLSchema): void {
  const { objectTypes } = getMetadataStorage();
  for (const { target, name } of objectTypes) {
    if (!isObjectType(schema.getType(name))) continue;
    const fields = new Map<string, Visibility>();
    // The farthest ancestor first: a class may declare again what it inherits.
    for (const one of [...classesOf(target)].reverse()) {
      for (const field of objectTypes.find((type) => type.target === one)?.fields ?? []) {
        const visibility = field.extensions?.[visibilityExtension] as Visibility | undefined;
        if (visibility) fields.set(field.schemaName, visibility);
      }
    }
    byClass.set(target, fields);
  }
}

/** Returns a class and those that it extends. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names classes so
function* classesOf(target: Function): Iterable<Function> {
  for (let one = target; typeof one === "function" && one.prototype; one = Object.getPrototypeOf(one)) yield one;
}

/** Returns the level of a field of a schema; undefined without one. */
export function visibilityOf(field: GraphQLField<unknown, unknown> | undefined): Visibility | undefined {
  return field?.extensions[visibilityExtension] as Visibility | undefined;
}

/** Returns the level of a field of the object type behind a class; undefined without such a field. */
export function fieldVisibility(target: object, field: string): Visibility | undefined {
  return byClass.get(target)?.get(field);
}

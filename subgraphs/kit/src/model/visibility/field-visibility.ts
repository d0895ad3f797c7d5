import { type GraphQLField, type GraphQLSchema, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { visibilityExtension } from "./field-decorators.js";
import type { Visibility } from "./visibility.js";

const byClass = new WeakMap<object, ReadonlyMap<string, Visibility>>();

/**
 * Remembers, for each class behind an object type of a schema, which field has which visibility: so that filters, orders and
 * change feeds can hold to what the fields say. Call it once the schema is built.
 *
 * Read from the classes' own declarations and not from the schema's type of that name: where all subgraphs run in one process,
 * an entity and its stubs elsewhere are different classes with one name.
 */
export function registerFieldVisibility(schema: GraphQLSchema): void {
  const { objectTypes } = getMetadataStorage();
  for (const { target, name } of objectTypes) {
    if (!isObjectType(schema.getType(name))) continue;
    const fields = new Map<string, Visibility>();
    // The farthest ancestor first: a class may say anew what it inherits.
    for (const one of [...classesOf(target)].reverse()) {
      for (const field of objectTypes.find((type) => type.target === one)?.fields ?? []) {
        const visibility = field.extensions?.[visibilityExtension] as Visibility | undefined;
        if (visibility) fields.set(field.schemaName, visibility);
      }
    }
    byClass.set(target, fields);
  }
}

/** A class and those it extends. */
// biome-ignore lint/complexity/noBannedTypes: type-graphql names classes so
function* classesOf(target: Function): Iterable<Function> {
  for (let one = target; typeof one === "function" && one.prototype; one = Object.getPrototypeOf(one)) yield one;
}

/** What a field of a schema declares; undefined when it declares nothing, or when there is no such field. */
export function visibilityOf(field: GraphQLField<unknown, unknown> | undefined): Visibility | undefined {
  return field?.extensions[visibilityExtension] as Visibility | undefined;
}

/** What a field of the object type behind a class declares; undefined when there is no such field. */
export function fieldVisibility(target: object, field: string): Visibility | undefined {
  return byClass.get(target)?.get(field);
}

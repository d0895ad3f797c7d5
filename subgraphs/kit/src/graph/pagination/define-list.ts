import type { EntityClass } from "@mikro-orm/core";
import type { ListDefinition } from "./list-definition.js";

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
const defined = new Map<EntityClass<any>, ListDefinition<any>[]>();

/**
 * Declares a list. The database of its subgraph then has the indexes that the list's orders need, of all records and below each
 * of its parents (`listIndexes`).
 */
export function defineList<Record extends object>(list: ListDefinition<Record>): ListDefinition<Record> {
  const others = defined.get(list.entity) ?? [];
  defined.set(list.entity, [...others, list]);
  return list;
}

/** Returns the lists of an entity. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function listsOf(entity: EntityClass<any>): readonly ListDefinition<any>[] {
  return defined.get(entity) ?? [];
}

import type { EntityClass, FilterQuery } from "@mikro-orm/core";
import type { Caller } from "@thidua/base/tokens";

/** Returns the condition of the records that a caller may see; undefined if it may see all. */
export type RecordVisibility<Record extends object> = (caller: Caller) => FilterQuery<Record> | undefined;

const declared = new WeakMap<object, RecordVisibility<never>>();

/**
 * Restricts who may see some records of an entity. Loaders, `_entities`, lists, counts and statistics of the kit then treat a hidden
 * record as one that does not exist. Call it where the entity is declared.
 *
 * @param visibility returns the condition of the records that a caller may see
 */
export function restrictRecords<Record extends object>(
  entity: EntityClass<Record>,
  visibility: RecordVisibility<Record>,
): void {
  declared.set(entity, visibility as RecordVisibility<never>);
}

/** Returns the condition of the records of an entity that a caller may see; undefined without one. */
export function visibleRecords<Record extends object>(
  entity: EntityClass<Record>,
  caller: Caller,
): FilterQuery<Record> | undefined {
  return declared.get(entity)?.(caller) as FilterQuery<Record> | undefined;
}

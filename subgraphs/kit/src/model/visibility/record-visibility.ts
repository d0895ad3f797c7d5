import type { EntityClass, FilterQuery } from "@mikro-orm/core";
import type { Caller } from "@thidua/base/tokens";

/** Gives the condition that records must meet for this caller to know of them; undefined when all do. */
export type RecordVisibility<Record extends object> = (caller: Caller) => FilterQuery<Record> | undefined;

const declared = new WeakMap<object, RecordVisibility<never>>();

/**
 * Declares that some records of an entity are not for everybody. From then on loaders, `_entities`, lists, counts and
 * statistics of the kit find only what the caller may see: a hidden record is as good as none.
 *
 * Takes the entity and the condition. Call it where the entity is declared.
 */
export function restrictRecords<Record extends object>(
  entity: EntityClass<Record>,
  visibility: RecordVisibility<Record>,
): void {
  declared.set(entity, visibility as RecordVisibility<never>);
}

/** The condition under which a caller may see records of an entity; undefined for no condition. */
export function visibleRecords<Record extends object>(
  entity: EntityClass<Record>,
  caller: Caller,
): FilterQuery<Record> | undefined {
  return declared.get(entity)?.(caller) as FilterQuery<Record> | undefined;
}

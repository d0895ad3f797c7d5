import type { EntityMetadata } from "@mikro-orm/core";
import { plainRecord } from "../change-feed/plain-record.js";
import type { RecordValues } from "../change-feed/record-values.js";

/**
 * Makes new records as `em.create` and a flush would, without the ORM: with the defaults of their class, the first version, and what the
 * hooks before a creation derive.
 *
 * @param given the values of each record
 * @throws Error for a property without a value whose column is not nullable, or has a default that only the database knows
 */
export function newRecords(meta: EntityMetadata, given: readonly RecordValues[]): RecordValues[] {
  const defaults = defaultsOf(meta);
  const hooks = (meta.hooks.beforeCreate ?? []) as readonly string[];
  const stored = storedProperties(meta);
  return given.map((values) => {
    const record = plainRecord(meta, defaults) as { [property: string]: unknown };
    for (const name of Object.keys(values)) if (values[name] !== undefined) record[name] = values[name];
    for (const hook of hooks) (record[hook] as () => void).call(record);
    for (const { name, nullable, default: preset, defaultRaw } of stored) {
      if (record[name] !== undefined) continue;
      if (!nullable || preset !== undefined || defaultRaw !== undefined)
        throw new Error(`${meta.className}.${name} has no value`);
      record[name] = null;
    }
    return record;
  });
}

/** The properties that are columns of the entity's table. */
export function storedProperties(meta: EntityMetadata): EntityMetadata["props"] {
  return meta.props.filter(
    ({ fieldNames, persist, generated }) => fieldNames?.length === 1 && persist !== false && !generated,
  );
}

/**
 * What a new record has that states nothing, except an ID. Lists and objects are shared by the records, which are stored and then
 * forgotten.
 */
function defaultsOf(meta: EntityMetadata): RecordValues {
  const record = new (meta.class as new () => RecordValues)();
  const defaults: { [property: string]: unknown } = {};
  for (const { name } of storedProperties(meta)) {
    const value = record[name];
    if (value !== undefined && name !== "id") defaults[name] = value;
  }
  if (meta.versionProperty) defaults[meta.versionProperty as string] = 1;
  return defaults;
}

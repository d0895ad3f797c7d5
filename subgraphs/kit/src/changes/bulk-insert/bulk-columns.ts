import { type EntityMetadata, type EntityProperty, JsonType } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { instantText } from "../change-feed/instant-text.js";
import type { RecordValues } from "../change-feed/record-values.js";
import { storedProperties } from "./new-records.js";

/** The columns of a table as a statement reads them from JSON. */
export interface BulkColumns {
  /** The quoted table with its schema. */
  readonly table: string;
  /** The quoted names. */
  readonly names: readonly string[];
  /** The quoted names with their types. */
  readonly types: string;
  /** Returns a record as JSON has it, without the names of what is null. */
  toJson(record: RecordValues): object;
}

/**
 * Returns the columns of an entity's table.
 *
 * @param properties the properties of these columns; all unless given
 */
export function bulkColumnsOf(em: EntityManager, meta: EntityMetadata, properties?: ReadonlySet<string>): BulkColumns {
  const stored = storedProperties(meta).filter(({ name }) => properties?.has(name) ?? true);
  const columns = stored.map((property) => ({
    property: property.name,
    name: property.fieldNames[0]!,
    type: property.columnTypes[0]!,
    convert: conversion(property, em),
  }));
  return {
    table: `"${meta.schema ?? em.config.get("schema")}"."${meta.tableName}"`,
    names: columns.map(({ name }) => `"${name}"`),
    types: columns.map(({ name, type }) => `"${name}" ${type}`).join(", "),
    toJson(record) {
      const row: { [column: string]: unknown } = {};
      for (const { property, name, convert } of columns) {
        const value = record[property];
        const written = convert && value != null ? convert(value) : value;
        row[name] = (written instanceof Date ? instantText(written) : written) ?? undefined;
      }
      return row;
    },
  };
}

/** Returns how a value is written as JSON; undefined if JSON has it as it is. */
function conversion(
  { customType, columnTypes }: EntityProperty,
  em: EntityManager,
): ((value: unknown) => unknown) | undefined {
  // PostgreSQL reads a list of JSON as an array.
  if (!customType || customType instanceof JsonType || columnTypes[0]!.endsWith("[]")) return undefined;
  const platform = em.getPlatform();
  return (value) => {
    const stored: unknown = customType.convertToDatabaseValue(value, platform);
    return typeof stored === "bigint" ? String(stored) : stored;
  };
}

import { type EntityMetadata, type EntityProperty, isRaw, type Platform, ReferenceKind } from "@mikro-orm/core";

/** The values of a statement's columns in the form of the database, by the names of properties. */
export type ColumnValues = { readonly [property: string]: unknown };

/** Whether the rows of an entity are those of one table that has them alone. */
export function hasOwnTable(meta: EntityMetadata): boolean {
  return !meta.inheritanceType && !meta.virtual && meta.root === meta && !meta.discriminatorColumn;
}

/**
 * Returns the properties of these names if each one is a column of its own, else null: then the ORM makes the statement.
 */
export function plainColumns(meta: EntityMetadata, names: readonly string[]): readonly EntityProperty[] | null {
  const properties: EntityProperty[] = [];
  for (const name of names) {
    const property = meta.properties[name as never] as EntityProperty | undefined;
    if (!property || !isPlain(property)) return null;
    properties.push(property);
  }
  return properties;
}

function isPlain({ kind, fieldNames, polymorphic, persist }: EntityProperty): boolean {
  const isColumn = kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE;
  return isColumn && persist !== false && fieldNames?.length === 1 && !polymorphic;
}

/** Returns the placeholder of a value, with what the type of its column makes of it. */
export function placeholderOf({ customType }: EntityProperty, place: number, platform: Platform): string {
  return customType?.convertToDatabaseValueSQL?.(`$${place}`, platform) ?? `$${place}`;
}

/** Whether every value is one that a driver sends: no fragment of SQL, no list, no object but an instant. */
export function areBindable(values: readonly unknown[]): boolean {
  return values.every((value) => {
    if (value === undefined) return false;
    return value === null || typeof value !== "object" || (value instanceof Date && !isRaw(value));
  });
}

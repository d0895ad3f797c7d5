import {
  type EntityMetadata,
  type EntityProperty,
  JsonType,
  type Platform,
  ReferenceKind,
  Utils,
} from "@mikro-orm/core";

/** The properties of a record and their values as JavaScript knows them; what is missing is null. */
export type RecordValues = { readonly [property: string]: unknown };

/** Left out: they are derived from other texts of the record, and as long as they are. */
const derived = new Set(["searchText", "searchAccents", "searchLabel"]);

const recorded = new WeakMap<EntityMetadata, readonly EntityProperty[]>();

/** The properties whose values are recorded: the columns of the entity's own table. */
function recordedProperties(meta: EntityMetadata): readonly EntityProperty[] {
  const known = recorded.get(meta);
  if (known) return known;
  const isColumn = ({ kind, persist }: EntityProperty) =>
    persist !== false && (kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE);
  const properties = meta.props.filter((property) => isColumn(property) && !derived.has(property.name));
  recorded.set(meta, properties);
  return properties;
}

/** Returns the values of an entity in memory; those that it lacks come from `known`, or are null. */
export function valuesOf(meta: EntityMetadata, entity: object, known: RecordValues = {}): RecordValues {
  const values: Record<string, unknown> = {};
  for (const { name } of recordedProperties(meta)) {
    const value = (entity as RecordValues)[name];
    values[name] = value === undefined ? (known[name] ?? null) : value;
  }
  return values;
}

/** Whether the ORM remembers the whole row: not after it loaded some of the columns. */
export function holdsWhole(meta: EntityMetadata, original: RecordValues): boolean {
  return recordedProperties(meta).every(({ name, nullable }) => nullable || original[name] !== undefined);
}

/**
 * Returns the values that the ORM loaded before an update, in the form of the database. `changeSet.originalEntity` leaves out what
 * was null when the same EntityManager created the record.
 */
export function originalValues(meta: EntityMetadata, original: RecordValues, platform: Platform): RecordValues {
  const values: Record<string, unknown> = {};
  for (const property of recordedProperties(meta)) {
    values[property.name] = toJavaScript(property, original[property.name] ?? null, platform);
  }
  return values;
}

function toJavaScript({ customType }: EntityProperty, value: unknown, platform: Platform): unknown {
  if (value === null || !customType) return value;
  if (!(customType instanceof JsonType)) return customType.convertToJSValue(value, platform);
  // The ORM keeps JSON sometimes as text (to compare it) and sometimes as it came from the driver.
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/** What differs: the values before and after. */
export function differenceOf(before: RecordValues, after: RecordValues): { before: RecordValues; after: RecordValues } {
  const old: Record<string, unknown> = {};
  const now: Record<string, unknown> = {};
  for (const name of Object.keys(after)) {
    if (Utils.equals(before[name], after[name])) continue;
    old[name] = before[name];
    now[name] = after[name];
  }
  return { before: old, after: now };
}

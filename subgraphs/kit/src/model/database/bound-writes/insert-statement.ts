import type { EntityMetadata, EntityProperty, Platform } from "@mikro-orm/core";
import { type ColumnValues, hasOwnTable, placeholderOf, plainColumns } from "./plain-columns.js";

/** An insert of one row of an entity whose values are given for the same properties. */
export interface InsertStatement {
  /** Without the table. */
  readonly sql: string;
  readonly properties: readonly EntityProperty[];
  /** The column of the version, if the statement sets the first one. */
  readonly version: string | undefined;
}

const known = new WeakMap<EntityMetadata, Map<string, InsertStatement | null>>();

/**
 * Returns the statement that inserts a row, or null if the ORM has to make it: for properties of several columns, and where the
 * database has to return a value that only it knows. The first version is written instead of being left to the database and returned.
 */
export function insertStatement(meta: EntityMetadata, row: ColumnValues, platform: Platform): InsertStatement | null {
  const names = Object.keys(row);
  const statements = known.get(meta) ?? new Map<string, InsertStatement | null>();
  known.set(meta, statements);
  const key = names.join();
  const made = statements.get(key);
  if (made !== undefined) return made;
  const statement = makeStatement(meta, names, platform);
  statements.set(key, statement);
  return statement;
}

function makeStatement(meta: EntityMetadata, names: readonly string[], platform: Platform): InsertStatement | null {
  const properties = plainColumns(meta, names);
  if (!properties || !hasOwnTable(meta)) return null;
  const given = new Set(names);
  const returned = meta.props.filter(
    ({ name, persist, returning, defaultRaw, autoincrement, generated }) =>
      returning || (((persist !== false && defaultRaw) || autoincrement || generated) && !given.has(name)),
  );
  const [version, ...others] = returned;
  if (others.length > 0 || (version && !startsAtOne(version))) return null;
  const columns = properties.map(({ fieldNames }) => `"${fieldNames[0]}"`);
  const places = properties.map((property, index) => placeholderOf(property, index + 1, platform));
  if (version) {
    columns.push(`"${version.fieldNames[0]}"`);
    places.push("1");
  }
  return {
    ...{ properties, version: version?.fieldNames[0] },
    sql: `(${columns.join(", ")}) values (${places.join(", ")})`,
  };
}

const startsAtOne = ({ version, type, defaultRaw }: EntityProperty): boolean =>
  version === true && type === "integer" && defaultRaw === "1";

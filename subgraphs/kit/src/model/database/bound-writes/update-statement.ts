import type { EntityMetadata, Platform } from "@mikro-orm/core";
import { type ColumnValues, hasOwnTable, placeholderOf, plainColumns } from "./plain-columns.js";

const known = new WeakMap<EntityMetadata, Map<string, string | null>>();

/**
 * Returns the statement that updates the row of a key, without its beginning with the table, or null if the ORM has to make it. The values come
 * first, then those of the condition. It increases the version and returns what the database makes of the row.
 */
export function updateStatement(
  meta: EntityMetadata,
  where: ColumnValues,
  row: ColumnValues,
  platform: Platform,
): string | null {
  const [conditions, names] = [Object.keys(where), Object.keys(row)];
  const statements = known.get(meta) ?? new Map<string, string | null>();
  known.set(meta, statements);
  const key = `${conditions.join()} ${names.join()}`;
  const made = statements.get(key);
  if (made !== undefined) return made;
  const statement = makeStatement(meta, conditions, names, platform);
  statements.set(key, statement);
  return statement;
}

function makeStatement(
  meta: EntityMetadata,
  conditions: readonly string[],
  names: readonly string[],
  platform: Platform,
): string | null {
  const [columns, keys] = [plainColumns(meta, names), plainColumns(meta, conditions)];
  if (!columns || !keys || columns.length === 0 || keys.length === 0 || !hasOwnTable(meta)) return null;
  const sets = columns.map(
    (property, index) => `"${property.fieldNames[0]}" = ${placeholderOf(property, index + 1, platform)}`,
  );
  const version = meta.props.find((property) => property.version);
  if (version && !names.includes(version.name)) {
    if (version.type !== "integer") return null;
    sets.push(`"${version.fieldNames[0]}" = "${version.fieldNames[0]}" + 1`);
  }
  const terms = keys.map(({ fieldNames }, place) => `"${fieldNames[0]}" = $${columns.length + place + 1}`);
  const returned = meta.props.filter((property) => (property.generated && !property.primary) || property.version);
  const returning = returned.map(({ fieldNames }) => `"${fieldNames[0]}"`).join(", ");
  return `set ${sets.join(", ")} where ${terms.join(" and ")}${returning && ` returning ${returning}`}`;
}

import { type GraphQLSchema, getNamedType } from "graphql";
import type { Column, SavedQuery } from "./saved-query.js";
import { isListField, typedFieldsAt } from "./typed-fields.js";

/** What the catalog tells of a column. */
export interface ColumnInfo {
  name: string;
  /** Name of the scalar or enum; String where a list is joined into one cell. */
  type: string;
  /** The schema's description of the field, Vietnamese first. */
  description?: string;
}

/** Looks a column up in the schema, by the first source that has a path for it. */
export function columnInfo(schema: GraphQLSchema, query: SavedQuery, column: Column): ColumnInfo {
  for (const [index, cell] of column.cells.entries()) {
    const source = query.table?.sources[index];
    if (cell.kind !== "path" || !source) continue;
    const base = source.path.slice(0, source.path.length - cell.up);
    const field = typedFieldsAt(schema, query, [...base, ...cell.path])[0];
    if (!field) continue;
    const joined = cell.path.some((_, depth) =>
      typedFieldsAt(schema, query, [...base, ...cell.path.slice(0, depth + 1)]).some(isListField),
    );
    const { description } = field.definition;
    const type = joined ? "String" : getNamedType(field.definition.type).name;
    return { name: column.name, type, ...(description && { description }) };
  }
  return { name: column.name, type: "String" };
}

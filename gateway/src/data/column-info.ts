import { type GraphQLSchema, getNamedType } from "graphql";
import type { Column, SavedQuery } from "./saved-query.js";
import { isListField, typedFieldsAt } from "./typed-fields.js";

/** A column in the catalog. */
export interface ColumnInfo {
  name: string;
  /** The name of the scalar or enum; String for a list joined into one cell. */
  type: string;
  /** The schema's description of the field, Vietnamese first. */
  description?: string;
}

/** Finds a column in the schema, through the first source that has a path for it. */
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

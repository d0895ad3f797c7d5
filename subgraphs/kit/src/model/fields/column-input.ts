import { Field } from "type-graphql";
import { columnDescription, requireColumn } from "../columns/index.js";

/**
 * A field of an input type that fills the column of the same name. It has the column's type and description, and may be left
 * out if the column may be null. `columnValues` reads it.
 *
 * @param entity the record's class
 * @param options `nullable: true` if the service has a value for what the caller leaves out
 * @throws Error if the class has no column of that name, or the column has no description
 */
export function ColumnInput<Record extends object>(
  entity: abstract new () => Record,
  options: { nullable?: boolean } = {},
): (prototype: object, property: keyof Record & string) => void {
  return (prototype, property) => {
    const column = requireColumn(entity, property);
    const nullable = options.nullable ?? column.nullable;
    Field(column.type, { nullable, description: columnDescription(column) })(prototype, property);
  };
}

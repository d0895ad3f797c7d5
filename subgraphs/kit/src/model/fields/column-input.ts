import { bilingual } from "@thidua/base/locale";
import { Field } from "type-graphql";
import { requireColumn } from "../columns/index.js";

/**
 * A field of an input type that fills the column of the same name: it has the column's type and description, and may be left
 * out where the column may be null. `columnValues` reads it.
 *
 * @param entity the record's class
 * @param options `nullable: true` where the service has a value for what the caller leaves out
 * @throws Error when the class has no column of that name
 */
export function ColumnInput<Record extends object>(
  entity: abstract new () => Record,
  options: { nullable?: boolean } = {},
): (prototype: object, property: keyof Record & string) => void {
  return (prototype, property) => {
    const { type, nullable, vi, en } = requireColumn(entity, property);
    Field(type, { nullable: options.nullable ?? nullable, description: bilingual(vi, en) })(prototype, property);
  };
}

import { ArrayType } from "@mikro-orm/core";
import { Index, Property } from "@mikro-orm/decorators/legacy";

/** A column of several values of an enum or several codes (`text[]`) with an index that serves `has` and `hasAny`. */
export function ListProperty(): PropertyDecorator {
  return (prototype, propertyName) => {
    const property = String(propertyName);
    Property({ type: new ArrayType(), columnType: "text[]" })(prototype as never, property as never);
    Index({
      expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
        `create index "${indexName}" on ${table} using gin ("${columns[property]}")`,
    })(prototype as never, property as never);
  };
}

import { Index } from "@mikro-orm/decorators/legacy";

/** The index of a column of documents (`ExampleDocument[]` as JSON), by which `citesDocument` finds them. */
export function DocumentsIndex(): PropertyDecorator {
  return (prototype, property) =>
    Index({
      expression: (columns: { [name: string]: string }, table: object, indexName: string) =>
        `create index "${indexName}" on ${table} using gin ("${columns[String(property)]}" jsonb_path_ops)`,
    })(prototype as never, property as never);
}

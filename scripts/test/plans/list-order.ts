import type { EntityMetadata } from "@mikro-orm/core";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { AnyList } from "./list-definitions.js";

/** A term of an order, as a caller writes it. */
export interface Term {
  readonly field: string;
  readonly direction: "ASC" | "DESC";
}

/** What the ORM knows of a list's table. */
export interface ListTable {
  /** The quoted table with its schema. */
  readonly name: string;
  column(property: string): string;
  /** Whether the column holds several values. */
  isList(property: string): boolean;
}

/** Returns the table of a list. */
export function listTable({ orm }: SubgraphDatabase, { entity }: AnyList): ListTable {
  const { properties, tableName } = orm.getMetadata().get(entity as never) as unknown as EntityMetadata;
  const known = properties as unknown as { [name: string]: { fieldNames: string[]; columnTypes: string[] } };
  return {
    name: `"${orm.config.get("schema")}"."${tableName}"`,
    column: (property) => known[property]!.fieldNames[0]!,
    isList: (property) => known[property]!.columnTypes[0]!.endsWith("[]"),
  };
}

/** An order in SQL. Missing values are last, and first in reverse. */
export interface SqlOrder {
  /** The first column, by which a cursor's place is chosen. */
  readonly first: string;
  readonly forward: string;
  readonly backward: string;
}

/** Returns an order of a list in SQL, of the table with the alias `e`. */
export function sqlOrder(table: ListTable, { orders }: AnyList, order: readonly Term[]): SqlOrder {
  const terms = [
    ...order.map(({ field, direction }) => ({ column: table.column(orders[field]!), direction })),
    { column: "id", direction: order.at(-1)?.direction ?? "ASC" },
  ];
  const named = terms.map(({ column, direction }) => ({
    column: `"e"."${column}"`,
    isDescending: direction === "DESC",
  }));
  return {
    first: named[0]!.column,
    forward: named
      .map(({ column, isDescending }) => `${column} ${isDescending ? "desc" : "asc"} nulls last`)
      .join(", "),
    backward: named
      .map(({ column, isDescending }) => `${column} ${isDescending ? "asc" : "desc"} nulls first`)
      .join(", "),
  };
}

import type { EntityClass } from "@mikro-orm/core";
import type { FilterRules } from "../filtering/index.js";
import type { OrderTerm } from "./list-arguments.js";

/** How the records of one entity are listed: what they can be filtered, searched and ordered by. */
export interface ListDefinition<Record extends object> {
  entity: EntityClass<Record>;
  /** From the values of the order enum to properties. A text is ordered by a sort key column, never by its letters. */
  orders: { readonly [field: string]: keyof Record & string };
  defaultOrder: readonly OrderTerm[];
  filters: FilterRules<Record>;
  /** The property that holds `searchText(…)` of the record, if the list can be searched. */
  search?: keyof Record & string;
}

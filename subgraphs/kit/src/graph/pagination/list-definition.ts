import type { EntityClass } from "@mikro-orm/core";
import type { Visibility } from "../../model/visibility/index.js";
import type { FilterRules } from "../filtering/index.js";
import type { OrderTerm } from "./list-arguments.js";

/** Orders, by the properties with the IDs of the parents below which they have an index. */
export type ParentOrders<Record extends object> = { readonly [parent in keyof Record & string]?: readonly string[] };

/** How the records of one entity are listed: what they can be filtered, searched and ordered by. */
export interface ListDefinition<Record extends object> {
  entity: EntityClass<Record>;
  /** From the values of the order enum to properties. A text is ordered by a sort key column, never by its letters. */
  orders: { readonly [field: string]: keyof Record & string };
  defaultOrder: readonly OrderTerm[];
  /** The properties with the ID of another record below which the records are listed (`paginateChildren`). */
  parents?: readonly (keyof Record & string)[];
  /**
   * By parents, orders beside the default one of which the table has an index below each of them. Each costs space and time with every
   * write: name those that readers ask for below parents with many children.
   */
  parentOrders?: ParentOrders<Record>;
  /** Those of the parents that few records have: the indexes below them leave out the other records. */
  rareParents?: readonly (keyof Record & string)[];
  filters: FilterRules<Record>;
  /**
   * Who may filter and order by what is no field of the record's type by the same name (`year` of a period, an order
   * `NAME` over `displayName`). The others follow their field; what is declared nowhere is refused.
   */
  levels?: { readonly [name: string]: Visibility };
  /** The property that holds `searchText(…)` of the record, if the list can be searched. */
  search?: keyof Record & string;
}

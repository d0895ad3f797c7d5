import type { Visibility } from "../../model/visibility/index.js";
import type { ListDefinition } from "../pagination/index.js";

/** One way of grouping. */
export interface StatisticsDimension {
  /** The property of a row that holds its value. */
  row: string;
  /** The SQL of its value, from the quoted alias of the counted table and a function that quotes a property's column. */
  sql: (table: string, column: (property: string) => string) => string;
  /** Who may group by it. */
  visibility: Visibility;
  /** Whether the value is an organization's ID, which AS_NOW replaces by its present organization's. */
  isOrganization?: boolean;
  /** For an organization: the SQL of what of it is meant (its kind), from the SQL of its id, then or now; the id by default. */
  ofOrganization?: (organization: string) => string;
}

/** One figure of a row: an SQL aggregate over the counted table. */
export interface StatisticsMeasure {
  row: string;
  sql: (table: string, column: (property: string) => string) => string;
}

/** How the records of a list are counted. */
export interface StatisticsDefinition<Record extends object> {
  /** The list whose filter, search and visibility decide what is counted. */
  list: ListDefinition<Record>;
  /** By the values of the dimension enum. */
  dimensions: { readonly [dimension: string]: StatisticsDimension };
  measures: readonly StatisticsMeasure[];
}

import type { Visibility } from "../../model/visibility/index.js";
import type { ListDefinition } from "../pagination/index.js";

/** Returns SQL about a record, from the quoted alias of its table and a function that quotes a property's column. */
export type RecordSql = (table: string, column: (property: string) => string) => string;

/** One way of grouping. */
export interface StatisticsDimension {
  /** The property of a row that holds its value. */
  row: string;
  /** The SQL of its value: of columns of the record alone. */
  sql: RecordSql;
  /** The property with the day of which the value is the year: whole years of it are filtered by the year. */
  yearOf?: string;
  /** Who may group by it. */
  visibility: Visibility;
  /** Whether the value is an organization's ID, which AS_NOW replaces by its present organization's. */
  isOrganization?: boolean;
  /** For an organization: the SQL of what of it is meant (its kind), from the SQL of its id, then or now; the id by default. */
  ofOrganization?: (organization: string) => string;
}

/** A figure to which each record adds a number. */
export interface SummedMeasure {
  row: string;
  /** The SQL of the whole number that a record adds; nothing where it is null. Each record adds one unless given. */
  sum?: RecordSql;
  /** Whether the figure is null if no record adds a number; otherwise it is 0. */
  isNullable?: boolean;
  /** Whether it can be more than 32 bits hold. A double has every whole number up to 9 · 10^15 exactly. */
  isLarge?: boolean;
  /**
   * The property of a row that holds a large figure as a text of digits, whatever its size. The property `row` of it is null past
   * 9 · 10^15, where a double is no longer exact.
   */
  exactRow?: string;
  /** Whether the number depends on other records, so that it changes without a write of the counted one. It is not maintained. */
  isOfOtherRecords?: boolean;
}

/** A figure that counts different values. It does not add up between rows, and is not maintained. */
export interface DistinctMeasure {
  row: string;
  /** The SQL of the value of a record. */
  distinct: RecordSql;
}

/** One figure of a row. */
export type StatisticsMeasure = SummedMeasure | DistinctMeasure;

/** What a record has from another one to which it refers, and which can change there. */
export interface RelatedFlag {
  /** The field of the list's filter that asks for it: `isCancelled`. */
  filter: string;
  /** The column of the summary. */
  column: string;
  /** The property with the ID of the other record, which always exists. */
  property: string;
  /** The other record's table, in the schema of the subgraph. */
  table: string;
  /** The SQL of the flag, never null, from the quoted alias of the other table. */
  sql: (table: string) => string;
}

/** How the records of a list are counted. */
export interface StatisticsDefinition<Record extends object> {
  /** The list whose filter, search and visibility decide what is counted. */
  list: ListDefinition<Record>;
  /** By the values of the dimension enum. */
  dimensions: { readonly [dimension: string]: StatisticsDimension };
  /** At most one of them counts different values. */
  measures: readonly StatisticsMeasure[];
  /** What the summary has beside the dimensions, for filters. What decides who sees a record is in it anyway. */
  summary?: {
    properties?: readonly (keyof Record & string)[];
    related?: RelatedFlag;
    /**
     * Dimensions of which a roll-up of their own is kept, beside that of all dimensions and that of all but organizations: for what is
     * often asked of organizations.
     */
    rollUps?: readonly (readonly string[])[];
  };
}

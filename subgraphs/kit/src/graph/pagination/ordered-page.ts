import type { PageStatement } from "./page-statement.js";

/** A page whose rows are found by their keys. */
export interface OrderedPage extends PageStatement {
  /** The alias of the table. */
  readonly alias: string;
  /** The columns of the order, and the ID. */
  readonly keys: readonly string[];
  /** What follows `order by` where all rows are read at once. */
  readonly order: string;
}

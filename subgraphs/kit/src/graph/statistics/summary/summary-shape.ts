import type { RecordSql, RelatedFlag } from "../statistics-definition.js";

/** Where the counted records are. */
export interface CountedTable {
  readonly schema: string;
  /** Not quoted. */
  readonly table: string;
  /** Returns the column of a property, not quoted. */
  readonly columnOf: (property: string) => string;
}

/** A column of a summary whose value is one of the record's. */
export interface SummaryColumn {
  readonly name: string;
  /** The property that it holds; undefined for one that is computed. */
  readonly property?: string;
  readonly sql: RecordSql;
}

/** A figure of a summary. */
export interface SummaryFigure {
  readonly row: string;
  /** The column with the sum. */
  readonly sum: string;
  /** The column with the number of records that add to it, for a figure that can be null. */
  readonly count: string | undefined;
  readonly sql: RecordSql;
}

/** One table of a summary. */
export interface RollUp {
  /** With the schema, quoted. */
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * The tables of a summary: for each combination of what is stored of records, how many there are and what they add to the figures.
 * A roll-up has the combinations of some columns; the first one has all. Their names have a fingerprint, so that a process of
 * another version does not read them.
 */
export interface SummaryShape {
  readonly counted: CountedTable;
  /** The columns of the record, in the first roll-up followed by the flag. */
  readonly columns: readonly SummaryColumn[];
  readonly related: RelatedFlag | undefined;
  readonly figures: readonly SummaryFigure[];
  /** From dimensions to their columns. */
  readonly dimensions: ReadonlyMap<string, string>;
  readonly rollUps: readonly RollUp[];
  /** What has been written since and is not yet in the roll-ups. With the schema, quoted. */
  readonly deltas: string;
}

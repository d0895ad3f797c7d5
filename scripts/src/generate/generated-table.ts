/** A row by the properties of its entity; those that it does not have are null or the default of the column. */
export type GeneratedRow = Readonly<Record<string, unknown>>;

/** The rows of one table. */
export interface GeneratedTable {
  /** The name of the entity's class. */
  readonly entity: string;
  readonly count: number;
  /** The row of a number from 0 up to the count. */
  rowOf(index: number): GeneratedRow;
}

import { choose } from "./choose.js";
import { generatedId } from "./generated-id.js";

/**
 * The last three records of a kind that others refer to, by what the rows of each referring table hold of them: one row in the
 * middle, the last row, and none.
 */
export const reservedPlaces = { rare: 3, last: 2, absent: 1 } as const;

/**
 * Returns which record a row of a table refers to: the first of a kind often, others more and more rarely.
 *
 * @param count how many records of that kind there are, at least 4
 * @param index the number of the row
 * @param rows how many rows the table has
 * @param purpose the number of the choice (see `choose`)
 * @returns the record's number among its kind
 */
export function referredRecord(count: number, index: number, rows: number, purpose: number): number {
  if (index === rows - 1) return count - reservedPlaces.last;
  if (index === Math.floor(rows / 2)) return count - reservedPlaces.rare;
  return choose.skewed(count - reservedPlaces.rare, index, purpose);
}

/** The IDs of records of one kind by how many rows of a table refer to them: many, one in the middle, the last one, none. */
export interface SkewedIds {
  frequent: string;
  rare: string;
  last: string;
  absent: string;
}

/** Returns the IDs of records of a kind, by how many rows of each table refer to them. */
export function skewedIds(kind: string, count: number): SkewedIds {
  return {
    frequent: generatedId(kind, 0),
    rare: generatedId(kind, count - reservedPlaces.rare),
    last: generatedId(kind, count - reservedPlaces.last),
    absent: generatedId(kind, count - reservedPlaces.absent),
  };
}

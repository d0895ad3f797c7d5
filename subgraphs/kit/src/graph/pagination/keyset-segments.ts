import { both, either, type SqlCondition } from "../../model/rows/index.js";
import type { CursorValues } from "./cursor.js";

/** A part of an order: the rows that meet a condition, in an order that an index of the columns has. */
export interface Segment {
  /** Null if all rows meet it. */
  readonly condition: SqlCondition | null;
  /** What follows `order by`. */
  readonly order: SqlCondition;
}

/** A term of an order, with its column as statements name it. */
export interface SegmentTerm {
  readonly column: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/**
 * Splits an order into parts that are read one after the other, see `Keyset.segments`.
 *
 * @param terms the terms of a total order
 * @param place the values of the row after which rows are read, or before which when backward; null for the beginning
 */
export function keysetSegments(
  terms: readonly SegmentTerm[],
  place: CursorValues | null,
  backward: boolean,
): readonly Segment[] {
  const [first, ...others] = terms as [SegmentTerm, ...SegmentTerm[]];
  const order = orderOf(terms, backward);
  if (!first.nullable) return [{ condition: place && beyond(terms, place, backward), order }];
  // An index has missing values last in an ascending order, and first in its reverse.
  if (!place && !first.descending) return [{ condition: null, order }];
  // Within a part, where missing values come is no question, and an index need not answer it.
  const known = [{ ...first, nullable: false }, ...others];
  const partOrder = orderOf(known, backward);
  const isMissing = place?.[0] === null;
  const present: Segment = {
    condition:
      place && !isMissing ? beyond(known, place, backward) : { sql: `${first.column} is not null`, values: [] },
    order: partOrder,
  };
  const absent = { sql: `${first.column} is null`, values: [] };
  const missing: Segment = {
    condition: isMissing ? both(absent, beyond(others, place!.slice(1), backward)) : absent,
    order: partOrder,
  };
  if (backward) return place && !isMissing ? [present] : [missing, present];
  return isMissing ? [missing] : [present, missing];
}

/** Returns what follows `order by` for all rows. */
export function orderOf(terms: readonly SegmentTerm[], backward: boolean): SqlCondition {
  const sql = terms
    .map(({ column, descending, nullable }) => {
      const direction = descending !== backward ? "desc" : "asc";
      return `${column} ${direction}${nullable ? ` nulls ${backward ? "first" : "last"}` : ""}`;
    })
    .join(", ");
  return { sql, values: [] };
}

/** Returns the condition that a row is after a place, or before it when read backward. */
function beyond(terms: readonly SegmentTerm[], place: CursorValues, backward: boolean): SqlCondition {
  const [first, ...others] = terms as [SegmentTerm, ...SegmentTerm[]];
  const value = place[0]!;
  const operator = first.descending !== backward ? "<" : ">";
  if (terms.every(({ descending, nullable }) => !nullable && descending === first.descending)) {
    // A comparison of rows bounds an index; the same with `or` reads every row before the place.
    const [columns, marks] = [terms.map(({ column }) => column).join(", "), terms.map(() => "?").join(", ")];
    return terms.length === 1
      ? { sql: `${columns} ${operator} ?`, values: [value] }
      : { sql: `(${columns}) ${operator} (${marks})`, values: [...place] };
  }
  // The last term is the ID, which is never missing: there are others.
  const after = beyond(others, place.slice(1), backward);
  // Missing values are the last: nothing of this column follows one, everything present precedes it.
  if (value === null) {
    const tied = both({ sql: `${first.column} is null`, values: [] }, after);
    return backward ? either({ sql: `${first.column} is not null`, values: [] }, tied) : tied;
  }
  // The bound repeats what the rest says: it is what an index reads from.
  const bound = { sql: `${first.column} ${operator}= ?`, values: [value] };
  const past = both(bound, either({ sql: `${first.column} ${operator} ?`, values: [value] }, after));
  return first.nullable && !backward ? either(past, { sql: `${first.column} is null`, values: [] }) : past;
}

import type { FilterQuery } from "@mikro-orm/core";

/** What an enum's operator input holds. */
interface Operators {
  eq?: string | null;
  in?: string[] | null;
  isNull?: boolean | null;
}

/**
 * The filter rule of a column that holds a list of enum values (`text[]` with a gin index): `eq` holds when the value is in
 * the list, `in` when any of them is, `isNull` when the list is empty.
 */
export function listHolds<Record extends object>(
  column: keyof Record & string,
): (given: Operators) => FilterQuery<Record> {
  return (given) => {
    const conditions: object[] = [];
    if (given.eq) conditions.push({ [column]: { $contains: [given.eq] } });
    if (given.in) conditions.push({ [column]: { $overlap: given.in } });
    if (given.isNull === true) conditions.push({ [column]: { $eq: [] } });
    if (given.isNull === false) conditions.push({ [column]: { $ne: [] } });
    return { $and: conditions } as FilterQuery<Record>;
  };
}

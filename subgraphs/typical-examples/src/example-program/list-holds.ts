import type { FilterQuery } from "@mikro-orm/core";

/** The operator input of an enumeration. */
interface Operators {
  eq?: string | null;
  in?: string[] | null;
  isNull?: boolean | null;
}

/**
 * Makes the filter rule of a list of enumerated values (`Choices`) that is filtered by the operators of one value: `eq` holds if
 * the list contains the value, `in` if it contains at least one of the values, and `isNull` if it is empty.
 *
 * @param column the property that holds the list
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

import type { FilterQuery } from "@mikro-orm/core";
import { allOf, listRule } from "@thidua/kit/graph/filtering";

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
 * @returns a rule that throws FILTER_LIST_TOO_LONG past 500 values
 */
export function listHolds<Record extends object>(
  column: keyof Record & string,
): (given: Operators) => FilterQuery<Record> {
  const contains = listRule<Record>(column);
  return ({ eq, in: among, isNull }) =>
    allOf([
      contains({ has: eq, hasAny: among }),
      isNull == null ? {} : { [column]: isNull ? { $eq: [] } : { $ne: [] } },
    ]) as FilterQuery<Record>;
}

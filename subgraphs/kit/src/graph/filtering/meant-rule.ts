import type { FilterQuery } from "@mikro-orm/core";
import { requireListLength } from "./list-length.js";
import { operators } from "./translate-filter.js";

/** Operators of a text as the caller sends them. */
export interface TextCondition {
  eq?: string | null;
  in?: readonly string[] | null;
}

/**
 * Makes the filter rule of a column whose values are written in one way and typed in several, such as a code in any case.
 *
 * @param meant returns the values that a typed one can mean
 * @returns a rule with the operators of a text, which throws FILTER_LIST_TOO_LONG past 500 values
 */
export function meantRule<Record extends object>(
  property: keyof Record & string,
  meant: (typed: string) => readonly string[],
) {
  return ({ eq, in: among, ...others }: TextCondition): FilterQuery<Record> => {
    if (among) requireListLength(among);
    const conditions = [
      operators(property, { ...others, ...(eq == null && { eq }), ...(!among && { in: among }) }),
      ...(eq == null ? [] : [{ [property]: { $in: meant(eq) } }]),
      ...(among ? [{ [property]: { $in: among.flatMap(meant) } }] : []),
    ].filter((condition) => Object.keys(condition).length > 0);
    return (conditions.length === 1 ? conditions[0] : { $and: conditions }) as FilterQuery<Record>;
  };
}

import type { FilterQuery } from "@mikro-orm/core";
import { meantCatalogCodes, meantCodes } from "../../model/records/index.js";
import { requireListLength } from "./list-length.js";
import { operators } from "./translate-filter.js";

/** Operators of a code as the caller sends them. */
interface CodeCondition {
  eq?: string | null;
  in?: readonly string[] | null;
}

/**
 * Makes the filter rule of a code (`Code`, `CatalogCode`): the operators of a text, which find the code in any case.
 *
 * @returns a rule that throws FILTER_LIST_TOO_LONG past 500 codes
 */
export function codeRule<Record extends object>(property: keyof Record & string, kind: "code" | "catalogCode") {
  const meant = kind === "code" ? meantCodes : meantCatalogCodes;
  return ({ eq, in: among, ...others }: CodeCondition): FilterQuery<Record> => {
    if (among) requireListLength(among);
    const conditions = [
      operators(property, { ...others, ...(eq == null && { eq }), ...(!among && { in: among }) }),
      ...(eq == null ? [] : [{ [property]: { $in: meant(eq) } }]),
      ...(among ? [{ [property]: { $in: among.flatMap(meant) } }] : []),
    ].filter((condition) => Object.keys(condition).length > 0);
    return (conditions.length === 1 ? conditions[0] : { $and: conditions }) as FilterQuery<Record>;
  };
}

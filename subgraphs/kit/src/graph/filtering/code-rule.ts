import type { FilterQuery } from "@mikro-orm/core";
import { meantCodes } from "../../model/records/index.js";
import { operators } from "./translate-filter.js";

/** Operators of a code as the caller sends them. */
interface CodeCondition {
  eq?: string | null;
  in?: (string | null)[] | null;
}

/** Makes the filter rule of a code (`Code`): the operators of a text, which find the code in any case. */
export function codeRule<Record extends object>(property: keyof Record & string) {
  return ({ eq, in: among, ...others }: CodeCondition): FilterQuery<Record> => {
    const conditions = [
      operators(property, { ...others, ...(among != null && { in: among }) }),
      operators(property, typeof eq === "string" ? { in: meantCodes(eq) } : { eq }),
    ];
    return { $and: conditions } as FilterQuery<Record>;
  };
}

import { type FilterRule, meantRule } from "@thidua/kit/graph/filtering";
import { meantSymbols } from "./meant-symbols.js";

/** Makes the filter rule of a column of symbols, or of codes of symbols: typed in any case, with spaces, and with any dash. */
export function symbolRule<Record extends object>(property: keyof Record & string): FilterRule<Record> {
  return meantRule<Record>(property, meantSymbols);
}

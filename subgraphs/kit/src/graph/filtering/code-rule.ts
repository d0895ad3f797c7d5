import { meantCatalogCodes, meantCodes } from "../../model/records/index.js";
import { meantRule } from "./meant-rule.js";

/** Makes the filter rule of a code (`Code`, `CatalogCode`): the operators of a text, which find the code in any case. */
export function codeRule<Record extends object>(property: keyof Record & string, kind: "code" | "catalogCode") {
  return meantRule<Record>(property, kind === "code" ? meantCodes : meantCatalogCodes);
}

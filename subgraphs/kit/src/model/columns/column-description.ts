import { bilingual } from "@thidua/base/locale";
import type { DeclaredColumn } from "./declared-columns.js";

/**
 * Returns the description of a column in both languages, for what fills the column, filters or orders by it. It does not have
 * the explanation of null ("; để trống nếu …", ". Null: …"), which is about the field.
 *
 * @throws Error if the column has none: a stored ID states its description in its options
 */
export function columnDescription({ property, vi, en }: DeclaredColumn): string {
  if (vi === "" || en === "") throw new Error(`The column ${property} has no description`);
  return bilingual(vi.replace(/[;,] để trống (?:khi|nếu) .*$/su, ""), en.replace(/\. Null: .*$/su, ""));
}

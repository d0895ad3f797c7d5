import { bilingual } from "@thidua/base/locale";
import type { DeclaredColumn } from "./declared-columns.js";

/**
 * Returns the description of a column in both languages, for what fills the column or filters by it.
 *
 * @throws Error if the column has none: a stored ID states its description in its options
 */
export function columnDescription({ property, vi, en }: DeclaredColumn): string {
  if (vi === "" || en === "") throw new Error(`The column ${property} has no description`);
  return bilingual(vi, en);
}

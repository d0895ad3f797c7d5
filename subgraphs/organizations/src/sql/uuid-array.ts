import { isId } from "@thidua/base/identifiers";

/**
 * Ids as one value for `?::uuid[]`: the statement is the same for one id and for two hundred, so the database plans it once.
 * Raises when one is no id: they come checked, and nothing else may be written into a literal.
 */
export function uuidArray(ids: readonly string[]): string {
  for (const id of ids) if (!isId(id)) throw new Error(`Not an id: ${id}`);
  return `{${ids.join(",")}}`;
}

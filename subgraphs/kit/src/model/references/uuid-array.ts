import { isId } from "@thidua/base/identifiers";

/**
 * Ids as one value for `?::uuid[]`: the statement is the same for any number of ids, so the database plans it once.
 *
 * @throws Error when a value is not an id: the arguments are checked before, and nothing else may be written into a literal
 */
export function uuidArray(ids: readonly string[]): string {
  for (const id of ids) if (!isId(id)) throw new Error(`Not an id: ${id}`);
  return `{${ids.join(",")}}`;
}

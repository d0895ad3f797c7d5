import type { Violation } from "@thidua/base/errors";
import type { Reference } from "./reference.js";

/**
 * Finds references to records that do not exist, by a mirror: so it works while their owner is down. A record that its owner
 * stored a moment ago is unknown until the mirror has it.
 *
 * Takes the code of the violation, the references, and what tells which ids are missing (`missingFrom`, or the organization
 * tree's `unknown`); asks it once, and not at all without ids. Gives a violation for each, in the order of the references.
 */
export async function unknownReferences(
  code: string,
  references: readonly Reference[] | undefined,
  missing: (ids: readonly string[]) => Promise<readonly string[]>,
): Promise<Violation[]> {
  const given = references ?? [];
  const ids = new Set(given.map(({ id }) => id).filter((id) => id != null));
  if (ids.size === 0) return [];
  const absent = new Set(await missing([...ids]));
  return given.filter(({ id }) => id != null && absent.has(id)).map(({ id, path }) => ({ code, path, values: { id } }));
}

import { type EntityClass, LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { Path } from "@thidua/base/errors";

/**
 * Loads the record that an input refers to.
 *
 * @param path the path of the ID in the input
 * @param unknown makes the error for an unknown ID: `campaignErrors.UNKNOWN_CAMPAIGN`
 * @param options `locked` locks the row until the transaction ends
 * @throws the error that `unknown` makes
 */
export async function requireRecord<Record extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Record>,
  id: string,
  path: Path,
  unknown: (path: Path, values: { id: string }) => Error,
  { locked = false }: { locked?: boolean } = {},
): Promise<Record> {
  const found = await em.findOne(entity, { id } as never, locked ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
  if (!found) throw unknown(path, { id });
  return found as Record;
}

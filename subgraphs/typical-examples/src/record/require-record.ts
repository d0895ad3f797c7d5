import { type EntityClass, LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/base/errors";

/**
 * The record that an input points at. Takes the id, where in the input it stands, and the code to raise.
 * `locked` keeps others from changing the record until the transaction ends. Raises that code, with the id, when there is
 * no such record.
 */
export async function requireRecord<Record extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Record>,
  id: string,
  path: readonly (string | number)[],
  code: string,
  { locked = false }: { locked?: boolean } = {},
): Promise<Record> {
  const found = await em.findOne(entity, { id } as never, locked ? { lockMode: LockMode.PESSIMISTIC_WRITE } : {});
  if (!found) raise(code, path, { id });
  return found as Record;
}

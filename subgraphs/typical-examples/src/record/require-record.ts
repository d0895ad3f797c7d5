import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { raise } from "@thidua/kit/errors";

/**
 * The record that an input points at. Takes the id, where in the input it stands, and the code to raise.
 * Raises that code, with the id, when there is no such record.
 */
export async function requireRecord<Record extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Record>,
  id: string,
  path: readonly (string | number)[],
  code: string,
): Promise<Record> {
  const found = await em.findOne(entity, { id } as never);
  if (!found) raise(code, path, { id });
  return found as Record;
}

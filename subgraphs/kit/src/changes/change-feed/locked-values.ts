import { type EntityMetadata, FlushMode, LockMode } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { type RecordValues, valuesOf } from "./record-values.js";

/** An EntityManager that reads in the same transaction, past everything that is loaded and without flushing. */
export function readerInside(em: EntityManager): EntityManager {
  return em.fork({
    clear: true,
    keepTransactionContext: true,
    disableContextResolution: true,
    flushMode: FlushMode.COMMIT,
  }) as EntityManager;
}

/** Locks the row of a record and returns its values, or null if the row no longer exists. */
export async function lockedValues(em: EntityManager, meta: EntityMetadata, id: string): Promise<RecordValues | null> {
  const found = await readerInside(em).findOne<object>(meta.class, { id } as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  });
  return found && valuesOf(meta, found);
}

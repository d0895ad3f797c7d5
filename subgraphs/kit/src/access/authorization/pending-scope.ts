import { AsyncLocalStorage } from "node:async_hooks";
import type { EntityManager } from "@mikro-orm/sql";

/** Raises when what was written lies outside of the caller's organization. Reads by the EntityManager of the write itself. */
export type ScopeCheck = (em: EntityManager) => Promise<void>;

const pending = new AsyncLocalStorage<ScopeCheck>();

/**
 * Runs a mutation whose scope could not be told, since a record that it names was not found. It may be found a moment later: when
 * a mirror brings it, or where a replica is behind. So the scope is looked at again in the transaction, after the work.
 */
export function withPendingScope<Result>(check: ScopeCheck, work: () => Result): Result {
  return pending.run(check, work);
}

/** Looks at a scope that was left open, before a transaction commits; nothing where none was. Raises OUTSIDE_ORGANIZATION. */
export async function settleScope(em: EntityManager): Promise<void> {
  await pending.getStore()?.(em);
}

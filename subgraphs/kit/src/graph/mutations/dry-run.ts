import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphContext } from "../request/index.js";

/** Rolls back what a dry run has written. */
class DryRunEnded extends Error {}

/** Ends the dry run whose transaction a request reads from, by the request's EntityManager. */
const open = new WeakMap<EntityManager, () => Promise<void>>();

/**
 * Does the work of a mutation in a transaction that is never committed. It stays open, and the request reads from it, until
 * `endDryRun`: the answer shows what would be stored, also where fields read it from the database. Since changes, notifications and
 * idempotency keys are stored with the commit, there are none.
 *
 * @param context the request, which has no other dry run open
 * @param em what the transaction is begun on
 * @param work the work; everything that it has written meets the constraints of the database before this returns
 * @throws what the work throws, after the transaction was rolled back
 */
export function tryOut<Result>(
  { em: reader, loaders }: SubgraphContext,
  em: EntityManager,
  work: (transaction: EntityManager) => Promise<Result>,
): Promise<Result> {
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const answered = Promise.withResolvers<void>();
  const ended = em
    .transactional(async (transaction) => {
      const inner = transaction as EntityManager;
      const result = await work(inner);
      await inner.flush();
      await checkDeferredConstraints(inner);
      reader.setTransactionContext(inner.getTransactionContext());
      resolve(result);
      await answered.promise;
      throw new DryRunEnded();
    })
    // After the work has succeeded nothing is stored whatever happens, and the result is known.
    .catch(reject);
  open.set(reader, async () => {
    open.delete(reader);
    reader.resetTransactionContext();
    reader.clear();
    loaders.clear();
    answered.resolve();
    await ended;
  });
  return promise;
}

/** Checks the constraints that are otherwise checked with the commit. Triggers of that kind look at what only the commit stores. */
async function checkDeferredConstraints(em: EntityManager): Promise<void> {
  const schema = em.config.get("schema");
  const deferred = await em.execute<{ name: string }[]>(
    `select "conname" as "name" from "pg_constraint"
     where "condeferred" and "contype" <> 't' and "connamespace" = ?::regnamespace order by 1`,
    [`"${schema}"`],
  );
  const names = deferred.map(({ name }) => `"${schema}"."${name}"`);
  if (names.length > 0) await em.execute(`set constraints ${names.join(", ")} immediate`);
}

/** Rolls back the dry run that a request reads from, if there is one. Takes the request's EntityManager. */
export async function endDryRun(reader: EntityManager): Promise<void> {
  await open.get(reader)?.();
}

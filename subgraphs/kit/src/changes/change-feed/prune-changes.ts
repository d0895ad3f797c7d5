import type { EntityManager } from "@mikro-orm/sql";

/** The number of sequence numbers in a transaction: small enough for any statement timeout. */
const batchSize = 5_000;
const day = 86_400_000;

/**
 * Deletes changes older than a number of days, except the newest one of each record: a reader that starts from the beginning still
 * receives the state of every record. Cursors before the deleted changes are then refused (CURSOR_TOO_OLD). Several processes
 * may prune at once.
 *
 * @param em an EntityManager of the subgraph, outside a transaction
 * @param days at least 1
 * @returns the number of deleted changes
 * @throws RangeError for less than one day
 */
export async function pruneChanges(em: EntityManager, days: number, now: Date = new Date()): Promise<number> {
  if (!(days >= 1)) throw new RangeError(`Changes are stored for at least one day, not ${days}`);
  const end = await endOfOld(em, new Date(now.getTime() - days * day));
  let removed = 0;
  for (let from = 0; from < end; from += batchSize) {
    removed += await pruneBetween(em, from, Math.min(from + batchSize, end));
  }
  return removed;
}

/** Returns the last sequence number before the first change that stays, among ended transactions. */
async function endOfOld(em: EntityManager, before: Date): Promise<number> {
  const schema = em.config.get("schema") as string;
  const [row] = await em.getConnection("write").execute<{ end: string }[]>(
    `select least("bound", (select min("seq") - 1 from "${schema}"."change" where "at" >= ?)) as "end"
     from "${schema}"."change_bound"()`,
    [before],
  );
  return Number(row!.end);
}

function pruneBetween(em: EntityManager, from: number, to: number): Promise<number> {
  const schema = em.config.get("schema") as string;
  return em.fork().transactional(async (transaction) => {
    const { affectedRows } = await (transaction as EntityManager).execute<{ affectedRows: number }>(
      `delete from "${schema}"."change" as "old" where "seq" > ? and "seq" <= ? and exists (
         select 1 from "${schema}"."change" as "newer"
         where "newer"."id" = "old"."id" and "newer"."type" = "old"."type" and "newer"."seq" > "old"."seq")`,
      [from, to],
      "run",
    );
    if (affectedRows > 0) {
      await (transaction as EntityManager).execute(
        `update "${schema}"."change_retention" set "pruned_seq" = greatest("pruned_seq", ?), "pruned_at" = now()`,
        [to],
      );
    }
    return affectedRows;
  });
}

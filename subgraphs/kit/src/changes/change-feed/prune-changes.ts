import type { EntityManager } from "@mikro-orm/sql";

/** How many sequence numbers one transaction goes through: short enough for any statement timeout. */
const batchSize = 5_000;
const day = 86_400_000;

/**
 * Removes changes that are older than some days, but never the newest one of a record: so a reader who begins at the start still
 * learns of every record how it stands, or that it is gone. Remembers how far it went; cursors behind that are refused
 * (CURSOR_TOO_OLD).
 *
 * Takes an EntityManager of the subgraph, outside of a transaction; at least one day; and the present time. Gives how many
 * changes were removed. Several processes may do it at once.
 */
export async function pruneChanges(em: EntityManager, days: number, now: Date = new Date()): Promise<number> {
  if (!(days >= 1)) throw new RangeError(`Changes are kept for one day at least, not ${days}`);
  const end = await endOfOld(em, new Date(now.getTime() - days * day));
  let removed = 0;
  for (let from = 0; from < end; from += batchSize) {
    removed += await pruneBetween(em, from, Math.min(from + batchSize, end));
  }
  return removed;
}

/** The last sequence number before the first that is young enough to stay, of those that are finished. */
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

import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";
import { type AuditKeys, readHead, recordAct } from "../audit-seals/index.js";

/** The number of sequence numbers in a transaction: small enough for any statement timeout. */
const batchSize = 5_000;
const day = 86_400_000;

/**
 * Deletes changes older than a number of days, except the newest one of each record: a reader that starts from the beginning still
 * receives the state of every record. Cursors before the deleted changes are then refused (CURSOR_TOO_OLD). Several processes
 * may prune at once.
 *
 * Where changes are sealed (decision 32), only sealed ones are deleted, and a signed act of each transaction says which: their digests
 * stay.
 *
 * @param em an EntityManager of the subgraph, outside a transaction
 * @param days at least 1
 * @param keys sign the acts
 * @returns the number of deleted changes
 * @throws RangeError for less than one day
 * @throws Error if changes are sealed and there are no keys
 */
export async function pruneChanges(
  em: EntityManager,
  days: number,
  { keys, now = new Date() }: { keys?: AuditKeys; now?: Date } = {},
): Promise<number> {
  if (!(days >= 1)) throw new RangeError(`Changes are stored for at least one day, not ${days}`);
  const sealedTo = (await readHead(em))?.to;
  if (sealedTo !== undefined && !keys)
    throw new Error("AUDIT_KEY_FILE: the changes are sealed, and nothing is deleted without an act that the key signs");
  const old = await endOfOld(em, new Date(now.getTime() - days * day));
  const end = keys ? Math.min(old, Number(sealedTo ?? 0n)) : old;
  let removed = 0;
  for (let from = 0; from < end; from += batchSize) {
    removed += await pruneBetween(em, from, Math.min(from + batchSize, end), keys && { keys, days });
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

function pruneBetween(
  em: EntityManager,
  from: number,
  to: number,
  signed?: { keys: AuditKeys; days: number },
): Promise<number> {
  const schema = em.config.get("schema") as string;
  return em.fork().transactional(async (transaction) => {
    const inner = transaction as EntityManager;
    const [removed] = await readPrimaryRows<{ count: number; changes: string }>(
      inner,
      `with "removed" as (
         delete from "${schema}"."change" as "old" where "seq" > ?::bigint and "seq" <= ?::bigint and exists (
           select 1 from "${schema}"."change" as "newer"
           where "newer"."id" = "old"."id" and "newer"."type" = "old"."type" and "newer"."seq" > "old"."seq")
         returning "seq"),
       "salts" as (delete from "${schema}"."audit_salt" where "seq" in (select "seq" from "removed"))
       select count(*)::int as "count", range_agg(int8range("seq", "seq" + 1))::text as "changes" from "removed"`,
      [from, to],
    );
    const { count, changes } = removed!;
    if (count === 0) return 0;
    await readPrimaryRows(
      inner,
      `update "${schema}"."change_retention" set "pruned_seq" = greatest("pruned_seq", ?::bigint), "pruned_at" = now()`,
      [to],
    );
    if (signed) {
      const reason = `older than ${signed.days} days, with a newer change of the same record`;
      await recordAct(inner, signed.keys, { kind: "PRUNED", actor: "system", reason, changes, payloadDigests: null });
    }
    return count;
  });
}

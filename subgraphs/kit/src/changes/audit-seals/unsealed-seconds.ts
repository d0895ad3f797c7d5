import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";

/**
 * Returns for how many seconds the first change after the last seal has waited for one; 0 if there is none. It waits also where nothing
 * could be sealed without an error: behind a transaction that does not end, or while another process has the lock.
 */
export async function unsealedSeconds(em: EntityManager): Promise<number> {
  const schema = em.config.get("schema");
  const [first] = await readPrimaryRows<{ seconds: string }>(
    em,
    `select extract(epoch from clock_timestamp() - "at")::text as "seconds" from "${schema}"."change"
     where "seq" > coalesce((select max("to_seq") from "${schema}"."audit_seal"), 0) order by "change"."seq" limit 1`,
  );
  return first ? Math.max(0, Number(first.seconds)) : 0;
}

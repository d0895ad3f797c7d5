import type { EntityManager } from "@mikro-orm/sql";
import { arrayValue } from "./array-value.js";
import { readPrimaryRows } from "./read-rows.js";

/**
 * Locks names until the transaction ends: another one that locks one of them waits. What is to be kept apart is read afterwards. All are
 * locked in one order, so that two transactions do not wait for each other.
 *
 * @param em the EntityManager of a transaction
 * @param names what stands for what is locked, with the kind first: `award-form GK`
 */
export async function lockNames(em: EntityManager, ...names: readonly string[]): Promise<void> {
  await readPrimaryRows(
    em,
    `select pg_advisory_xact_lock("lock")
     from (select distinct hashtext("name") as "lock" from unnest(?::text[]) as "name" order by 1) as "locks"`,
    [arrayValue(names)],
  );
}

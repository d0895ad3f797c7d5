import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";

/** Two numbers of 32 bits: such locks are not among those of the fence, which are one of 64. */
function lockOf(em: EntityManager): string {
  const digest = createHash("sha256")
    .update(`thidua-audit ${em.config.get("schema")}`)
    .digest();
  return `${digest.readInt32BE(0)}, ${digest.readInt32BE(4)}`;
}

/** Takes the lock of whoever adds to the chains of seals and acts until the transaction ends, unless another one has it. */
export async function tryAuditLock(em: EntityManager): Promise<boolean> {
  const [row] = await readPrimaryRows<{ taken: boolean }>(
    em,
    `select pg_try_advisory_xact_lock(${lockOf(em)}) as "taken"`,
  );
  return row!.taken;
}

/** As `tryAuditLock`, but waits for the other one. */
export async function takeAuditLock(em: EntityManager): Promise<void> {
  await readPrimaryRows(em, `select pg_advisory_xact_lock(${lockOf(em)})`);
}

import type { EntityManager } from "@mikro-orm/sql";
import { type AuditAct, digestOfAct, readActs } from "./audit-act.js";
import type { AuditKeys } from "./audit-keys.js";
import type { Findings } from "./audit-report.js";

const pageSize = 200;
const shownErasures = 20;

/** The acts, as far as they can be trusted. */
export interface VerifiedActs {
  readonly counts: { PRUNED: number; ERASED: number };
  readonly erasures: AuditAct[];
}

/** Whether an act is as a key has signed it: only such an act excuses a change. */
export function isSigned(schema: string, act: AuditAct, keys: AuditKeys): boolean {
  return (
    digestOfAct(schema, act) === act.digest &&
    keys.verify(act.keyId, Buffer.from(act.digest, "hex"), Buffer.from(act.signature, "hex"))
  );
}

/** Verifies the chain of acts: none is missing, edited, or signed by an unknown key. */
export async function verifyActs(em: EntityManager, keys: AuditKeys, findings: Findings): Promise<VerifiedActs> {
  const schema = em.config.get("schema") as string;
  const counts = { PRUNED: 0, ERASED: 0 };
  const erasures: AuditAct[] = [];
  let last: AuditAct | undefined;
  for (let page = [] as AuditAct[]; ; ) {
    page = await readActs(em, `where "number" > ?::bigint order by "number" limit ${pageSize}`, [
      String(last?.number ?? Number.MIN_SAFE_INTEGER),
    ]);
    for (const act of page) {
      if (act.number !== (last?.number ?? 0) + 1) findings.add("ACT_MISSING", (last?.number ?? 0) + 1);
      else if (act.previous !== (last?.digest ?? null)) findings.add("ACT_EDITED", act.number);
      if (digestOfAct(schema, act) !== act.digest) findings.add("ACT_EDITED", act.number);
      else if (!isSigned(schema, act, keys)) findings.add("ACT_UNSIGNED", act.number);
      else counts[act.kind] += 1;
      if (act.kind === "ERASED") erasures.push(act);
      if (erasures.length > shownErasures) erasures.shift();
      last = act;
    }
    if (page.length < pageSize) return { counts, erasures };
  }
}

import { IsolationLevel } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";
import { readActs } from "./audit-act.js";
import type { AuditHeads } from "./audit-heads.js";
import type { AuditKeys } from "./audit-keys.js";
import { type AuditReport, Findings } from "./audit-report.js";
import { digestOfSeal, readSeals, type Seal } from "./seal.js";
import { verifyActs } from "./verify-acts.js";
import { verifyHeads } from "./verify-heads.js";
import { type SegmentCounts, verifySegments } from "./verify-segment.js";

/** The seals that are verified together: some 2,000 changes. */
const sealsAtOnce = 4;

/**
 * Verifies the audit of a subgraph: that each sealed change is as it was, or as a signed act left it; that no seal and no act is
 * missing or edited; that keys outside the database have signed all of them; and that the heads which are kept outside are in the chain.
 * It computes each digest itself, in one snapshot of the database, and its memory does not grow with the changes.
 *
 * @param em an EntityManager of the subgraph, outside a transaction
 * @param heads the heads outside the database; without them it is not found that the end was cut off
 */
export async function verifyAudit(em: EntityManager, keys: AuditKeys, heads?: AuditHeads): Promise<AuditReport> {
  // Before the snapshot: a head that is added later may name a seal that the snapshot lacks.
  const length = (await heads?.length()) ?? 0;
  return em.fork().transactional(
    async (transaction) => {
      const inner = transaction as EntityManager;
      const findings = new Findings();
      const acts = await verifyActs(inner, keys, findings);
      const counts: SegmentCounts = { unchanged: 0, erased: 0, pruned: 0 };
      const head = await verifySeals(inner, keys, findings, counts);
      const unsealed = await verifyRest(inner, head, findings);
      if (heads && length === 0 && head) findings.add("HEADS_MISSING", head.number);
      const agreeing = heads && (await verifyHeads(inner, heads, length, keys, findings));
      return {
        isWhole: findings.counts.size === 0,
        findings: findings.shown,
        counts: findings.counts,
        head,
        seals: head?.number ?? 0,
        ...counts,
        unsealed,
        heads: agreeing ?? null,
        acts: acts.counts,
        erasures: acts.erasures,
      };
    },
    { isolationLevel: IsolationLevel.REPEATABLE_READ },
  );
}

/** Verifies the chain of seals and the changes behind each of them. Returns the last seal. */
async function verifySeals(
  em: EntityManager,
  keys: AuditKeys,
  findings: Findings,
  counts: SegmentCounts,
): Promise<Seal | undefined> {
  let last: Seal | undefined;
  for (;;) {
    const seals = await readSeals(em, `where "number" > ?::bigint order by "number" limit ${sealsAtOnce}`, [
      String(last?.number ?? Number.MIN_SAFE_INTEGER),
    ]);
    if (seals.length === 0) return last;
    const signedActs = await digestsOfActs(em, seals);
    for (const seal of seals) {
      verifySeal(em, seal, last, keys, findings);
      if (seal.actNumber > 0 && signedActs.get(seal.actNumber) !== seal.actDigest)
        findings.add("ACT_MISSING", seal.actNumber);
      last = seal;
    }
    await verifySegments(em, seals, keys, findings, counts);
  }
}

function verifySeal(em: EntityManager, seal: Seal, last: Seal | undefined, keys: AuditKeys, findings: Findings): void {
  const { number } = seal;
  const next = (last?.number ?? 0) + 1;
  const isNext =
    seal.previous === (last?.digest ?? null) && seal.from === (last?.to ?? 0n) + 1n && seal.to >= seal.from;
  if (number !== next) findings.add("SEAL_MISSING", next);
  else if (!isNext) findings.add("SEAL_EDITED", number);
  if (digestOfSeal(em.config.get("schema") as string, seal) !== seal.digest) findings.add("SEAL_EDITED", number);
  else if (!keys.verify(seal.keyId, Buffer.from(seal.digest, "hex"), Buffer.from(seal.signature, "hex")))
    findings.add("SEAL_UNSIGNED", number);
}

async function digestsOfActs(em: EntityManager, seals: readonly Seal[]): Promise<ReadonlyMap<number, string>> {
  const numbers = `{${[...new Set(seals.map(({ actNumber }) => actNumber))].join(",")}}`;
  const acts = await readActs(em, `where "number" = any(?::bigint[])`, [numbers]);
  return new Map(acts.map(({ number, digest }) => [number, digest]));
}

/** Finds what stands outside of all segments. Returns the number of changes after the last seal. */
async function verifyRest(em: EntityManager, head: Seal | undefined, findings: Findings): Promise<number> {
  const schema = em.config.get("schema") as string;
  const to = String(head?.to ?? 0n);
  const [rest] = await readPrimaryRows<{ unsealed: number }>(
    em,
    `select count(*)::int as "unsealed" from "${schema}"."change" where "seq" > ?::bigint`,
    [to],
  );
  const digests = await readPrimaryRows<{ seq: string }>(
    em,
    `select "seq"::text from "${schema}"."audit_digest" where "seq" > ?::bigint or "seq" < 1 order by "audit_digest"."seq" limit 100`,
    [to],
  );
  for (const { seq } of digests) findings.add("DIGEST_UNSEALED", BigInt(seq));
  const early = await readPrimaryRows<{ seq: string }>(
    em,
    `select "seq"::text from "${schema}"."change" where "seq" < 1 order by "change"."seq" limit 100`,
  );
  for (const { seq } of early) findings.add("CHANGE_INSERTED", BigInt(seq));
  return rest!.unsealed;
}

import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";
import { type AuditAct, numbersOf, readActs } from "./audit-act.js";
import type { AuditKeys } from "./audit-keys.js";
import type { AuditFindingCode, Findings } from "./audit-report.js";
import { changeTexts, SegmentRoot, saltedDigest } from "./change-digests.js";
import type { Seal } from "./seal.js";
import { isSigned } from "./verify-acts.js";

/** A number of a segment: its digests and salts, and the change, where they are there. */
interface SegmentRow {
  readonly seq: string;
  readonly metadataDigest: string | null;
  readonly payloadDigest: string | null;
  readonly metadataSalt: string | null;
  readonly payloadSalt: string | null;
  readonly metadata: string | null;
  readonly payload: string | null;
}

/** How many changes are as they were sealed, and as acts left them. */
export interface SegmentCounts {
  unchanged: number;
  erased: number;
  pruned: number;
}

/** What the acts say of one change. */
interface Excuse {
  isPruned: boolean;
  /** The digest of the values that the last erasure left. */
  payloadDigest: string | null;
}

/** Verifies the changes of consecutive seals: each against its digests, and the digests against the roots of the seals. */
export async function verifySegments(
  em: EntityManager,
  seals: readonly Seal[],
  keys: AuditKeys,
  findings: Findings,
  counts: SegmentCounts,
): Promise<void> {
  const [from, to] = [seals[0]!.from, seals.at(-1)!.to];
  const rows = await readSegment(em, from, to);
  const excuses = await readExcuses(em, keys, from, to);
  let next = 0;
  for (const seal of seals) {
    const root = new SegmentRoot();
    for (; next < rows.length && BigInt(rows[next]!.seq) <= seal.to; next += 1) {
      const row = rows[next]!;
      const judgement = judge(row, excuses.get(row.seq));
      if (isCount(judgement)) counts[judgement] += 1;
      else findings.add(judgement, BigInt(row.seq));
      if (row.metadataDigest !== null && row.payloadDigest !== null)
        root.add(BigInt(row.seq), {
          metadata: Buffer.from(row.metadataDigest, "hex"),
          payload: Buffer.from(row.payloadDigest, "hex"),
        });
    }
    if (root.count !== seal.count || root.digest().toString("hex") !== seal.root)
      findings.add("DIGESTS_EDITED", seal.number);
  }
}

const isCount = (judgement: keyof SegmentCounts | AuditFindingCode): judgement is keyof SegmentCounts =>
  judgement === "unchanged" || judgement === "erased" || judgement === "pruned";

/** Returns how a change stands, or what does not agree. */
function judge(row: SegmentRow, excuse: Excuse | undefined): keyof SegmentCounts | AuditFindingCode {
  if (row.metadataDigest === null) return "CHANGE_INSERTED";
  if (row.metadata === null || row.payload === null) return excuse?.isPruned ? "pruned" : "CHANGE_REMOVED";
  if (row.metadataSalt === null || row.payloadSalt === null) return "SALT_REMOVED";
  const metadata = saltedDigest(Buffer.from(row.metadataSalt, "hex"), row.metadata).toString("hex");
  if (metadata !== row.metadataDigest) return "METADATA_EDITED";
  const payload = saltedDigest(Buffer.from(row.payloadSalt, "hex"), row.payload).toString("hex");
  // What an act erased or removed must not come back.
  if (excuse?.isPruned || payload !== (excuse?.payloadDigest ?? row.payloadDigest)) return "PAYLOAD_EDITED";
  return excuse?.payloadDigest ? "erased" : "unchanged";
}

function readSegment(em: EntityManager, from: bigint, to: bigint): Promise<SegmentRow[]> {
  const schema = em.config.get("schema") as string;
  const between = `"seq" >= ?::bigint and "seq" <= ?::bigint`;
  return readPrimaryRows<SegmentRow>(
    em,
    `select coalesce("digest"."seq", "change"."seq")::text as "seq",
       encode("metadata_digest", 'hex') as "metadataDigest", encode("payload_digest", 'hex') as "payloadDigest",
       encode("metadata_salt", 'hex') as "metadataSalt", encode("payload_salt", 'hex') as "payloadSalt", "metadata", "payload"
     from (select * from "${schema}"."audit_digest" where ${between}) as "digest"
     full join (select "seq", ${changeTexts("change")} from "${schema}"."change" where ${between}) as "change"
       on "change"."seq" = "digest"."seq"
     left join "${schema}"."audit_salt" as "salt" on "salt"."seq" = "digest"."seq"
     order by coalesce("digest"."seq", "change"."seq")`,
    [String(from), String(to), String(from), String(to)],
  );
}

/** What signed acts say of the changes between two numbers; a later act replaces what an earlier one said. */
async function readExcuses(
  em: EntityManager,
  keys: AuditKeys,
  from: bigint,
  to: bigint,
): Promise<ReadonlyMap<string, Excuse>> {
  const schema = em.config.get("schema") as string;
  const excuses = new Map<string, Excuse>();
  for (let after = 0; ; ) {
    const acts = await readActs(
      em,
      `where "to_seq" >= ?::bigint and "from_seq" <= ?::bigint and "number" > ?::bigint order by "number" limit 100`,
      [String(from), String(to), String(after)],
    );
    for (const act of acts) if (isSigned(schema, act, keys)) addExcuses(excuses, act, from, to);
    if (acts.length < 100) return excuses;
    after = acts.at(-1)!.number;
  }
}

function addExcuses(excuses: Map<string, Excuse>, act: AuditAct, from: bigint, to: bigint): void {
  let index = 0;
  for (const seq of numbersOf(act.changes)) {
    const payloadDigest = act.payloadDigests?.slice(index, index + 64) ?? null;
    index += 64;
    if (seq >= from && seq <= to) excuses.set(String(seq), { isPruned: act.kind === "PRUNED", payloadDigest });
  }
}

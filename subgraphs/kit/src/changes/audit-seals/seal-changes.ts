import type { EntityManager } from "@mikro-orm/sql";
import { arrayValue, readPrimaryRows } from "../../model/rows/index.js";
import { readActs } from "./audit-act.js";
import type { AuditKeys } from "./audit-keys.js";
import { tryAuditLock } from "./audit-lock.js";
import { BrokenChainError } from "./broken-chain-error.js";
import { type ChangeTexts, changeTexts, newSalt, SegmentRoot, saltedDigest } from "./change-digests.js";
import { digestOfSeal, readHead, type Seal } from "./seal.js";

/** The changes of a segment: few enough for a transaction of milliseconds. */
const segmentSize = 500;

/**
 * Seals the next segment of changes in a transaction of its own: the changes after the last seal, up to the fence of the feed
 * (decision 10), so that no commit comes late. Where another process is sealing it does nothing: two never continue the chain at
 * one place.
 *
 * @param em an EntityManager of the subgraph, outside a transaction
 * @returns the seal; null if there is nothing to seal, or another process is sealing
 * @throws BrokenChainError if the last seal was not signed by a known key: what is behind it is not confirmed by a new signature
 */
export function sealSegment(em: EntityManager, keys: AuditKeys, now: Date = new Date()): Promise<Seal | null> {
  return em.fork().transactional(async (transaction) => {
    const inner = transaction as EntityManager;
    if (!(await tryAuditLock(inner))) return null;
    const head = await readHead(inner);
    if (head) requireOwn(inner, head, keys);
    const rows = await readNext(inner, head?.to ?? 0n);
    if (rows.length === 0) return null;
    const root = new SegmentRoot();
    const salts = rows.map(() => ({ metadata: newSalt(), payload: newSalt() }));
    const digests = rows.map(({ seq, metadata, payload }, index) => {
      const salt = salts[index]!;
      const digested = {
        metadata: saltedDigest(salt.metadata, metadata),
        payload: saltedDigest(salt.payload, payload),
      };
      root.add(seq, digested);
      return digested;
    });
    const seqs = rows.map(({ seq }) => seq);
    await store(inner, "audit_digest", ["metadata_digest", "payload_digest"], seqs, digests);
    await store(inner, "audit_salt", ["metadata_salt", "payload_salt"], seqs, salts);
    const [act] = await readActs(inner, `order by "number" desc limit 1`);
    return storeSeal(inner, keys, {
      number: (head?.number ?? 0) + 1,
      from: (head?.to ?? 0n) + 1n,
      to: seqs.at(-1)!,
      count: root.count,
      root: root.digest().toString("hex"),
      actNumber: act?.number ?? 0,
      actDigest: act?.digest ?? null,
      previous: head?.digest ?? null,
      at: now.getTime(),
    });
  });
}

/**
 * Seals all changes that are there.
 *
 * @param signal ends it after a segment
 * @returns the last seal that was made; null if none was
 * @throws BrokenChainError as `sealSegment`
 */
export async function sealChanges(em: EntityManager, keys: AuditKeys, signal?: AbortSignal): Promise<Seal | null> {
  let last: Seal | null = null;
  while (!signal?.aborted) {
    const seal = await sealSegment(em, keys);
    if (!seal) break;
    last = seal;
  }
  return last;
}

/** Refuses to continue a chain that these keys have not signed. */
function requireOwn(em: EntityManager, head: Seal, keys: AuditKeys): void {
  const schema = em.config.get("schema") as string;
  if (!keys.knows(head.keyId)) throw new BrokenChainError(schema, head.number, `the key ${head.keyId} is not known`);
  const isOwn = keys.verify(head.keyId, Buffer.from(head.digest, "hex"), Buffer.from(head.signature, "hex"));
  if (!isOwn || digestOfSeal(schema, head) !== head.digest)
    throw new BrokenChainError(schema, head.number, "its signature is not that of its content");
}

async function readNext(em: EntityManager, after: bigint): Promise<ChangeTexts[]> {
  const schema = em.config.get("schema") as string;
  const [fence] = await readPrimaryRows<{ bound: string }>(
    em,
    `select "bound"::text from "${schema}"."change_bound"()`,
  );
  // A later statement: it sees all that the fence lets through.
  const rows = await readPrimaryRows<{ seq: string; metadata: string; payload: string }>(
    em,
    `select "seq"::text, ${changeTexts("change")} from "${schema}"."change"
     where "seq" > ?::bigint and "seq" <= ?::bigint order by "change"."seq" limit ${segmentSize}`,
    [String(after), fence!.bound],
  );
  return rows.map((row) => ({ ...row, seq: BigInt(row.seq) }));
}

async function store(
  em: EntityManager,
  table: string,
  [metadataColumn, payloadColumn]: [string, string],
  seqs: readonly bigint[],
  values: readonly { metadata: Buffer; payload: Buffer }[],
): Promise<void> {
  await readPrimaryRows(
    em,
    `insert into "${em.config.get("schema")}"."${table}" ("seq", "${metadataColumn}", "${payloadColumn}")
     select "seq", decode("metadata", 'hex'), decode("payload", 'hex')
     from unnest(?::bigint[], ?::text[], ?::text[]) as "new" ("seq", "metadata", "payload")`,
    [
      arrayValue(seqs.map(String)),
      arrayValue(values.map(({ metadata }) => metadata.toString("hex"))),
      arrayValue(values.map(({ payload }) => payload.toString("hex"))),
    ],
  );
}

async function storeSeal(
  em: EntityManager,
  keys: AuditKeys,
  content: Omit<Seal, "digest" | "keyId" | "signature">,
): Promise<Seal> {
  const schema = em.config.get("schema") as string;
  const digest = digestOfSeal(schema, content);
  const signature = keys.sign(Buffer.from(digest, "hex")).toString("hex");
  const seal: Seal = { ...content, digest, keyId: keys.keyId!, signature };
  await readPrimaryRows(
    em,
    `insert into "${schema}"."audit_seal" ("number", "from_seq", "to_seq", "count", "root", "act_number", "act_digest", "previous",
       "digest", "at", "key_id", "signature")
     values (?::bigint, ?::bigint, ?::bigint, ?::int, decode(?, 'hex'), ?::bigint, decode(?, 'hex'), decode(?, 'hex'),
       decode(?, 'hex'), to_timestamp(?::double precision / 1000), ?, decode(?, 'hex'))`,
    [
      ...[seal.number, seal.from, seal.to, seal.count].map(String),
      ...[seal.root, String(seal.actNumber), seal.actDigest, seal.previous, seal.digest],
      ...[String(seal.at), seal.keyId, seal.signature],
    ],
  );
  return seal;
}

import type { EntityManager } from "@mikro-orm/sql";
import { arrayValue, readPrimaryRows } from "../../model/rows/index.js";
import type { AuditAct } from "./audit-act.js";
import type { AuditKeys } from "./audit-keys.js";
import { newSalt, payloadText, saltedDigest } from "./change-digests.js";
import { recordAct } from "./record-act.js";
import { readHead } from "./seal.js";

/** The values that a change holds. */
export interface ChangePayload {
  readonly before: unknown;
  readonly after: unknown;
  readonly snapshot: unknown;
}

/** Which values are erased, and why. */
export interface Erasure {
  /** The numbers of sealed changes: at most 5,000, in one transaction. */
  readonly seqs: readonly bigint[];
  /** Returns the values without what is erased, such as with a pseudonym for a name. */
  rewrite(payload: ChangePayload): ChangePayload;
  readonly actor: string;
  /** Without personal data: nothing erases it. */
  readonly reason: string;
}

const most = 5_000;

/**
 * Erases values of sealed changes, such as the name of a person. The digest of what stood there stays, without its salt, so that
 * nothing can be guessed from it; a signed act holds the digest of what stands there now. Metadata is never altered.
 *
 * @param em an EntityManager of the subgraph, outside a transaction, of a role that may update `change`
 * @returns the act; null if nothing was different
 * @throws RangeError for too many changes, or one that is not sealed
 */
export function eraseChanges(em: EntityManager, keys: AuditKeys, erasure: Erasure): Promise<AuditAct | null> {
  const { seqs, rewrite, actor, reason } = erasure;
  if (seqs.length > most) throw new RangeError(`${seqs.length} changes are more than ${most}`);
  return em.fork().transactional(async (transaction) => {
    const inner = transaction as EntityManager;
    const sealedTo = (await readHead(inner))?.to ?? 0n;
    const open = seqs.find((seq) => seq > sealedTo);
    if (open !== undefined) throw new RangeError(`Change ${open} is not sealed yet`);
    const table = `"${inner.config.get("schema")}"."change"`;
    const found = await readPrimaryRows<ChangePayload & { seq: string }>(
      inner,
      `select "seq"::text, "before", "after", "snapshot" from ${table} where "seq" = any(?::bigint[]) order by ${table}."seq" for update`,
      [arrayValue(seqs.map(String))],
    );
    const rewritten = found.flatMap(({ seq, ...payload }) => {
      const next = rewrite(payload);
      return JSON.stringify(next) === JSON.stringify(payload) ? [] : [{ seq, ...next }];
    });
    if (rewritten.length === 0) return null;
    const { changes, digests } = await replace(inner, table, rewritten);
    return recordAct(inner, keys, { kind: "ERASED", actor, reason, changes, payloadDigests: digests });
  });
}

/** Stores the values with new salts. Returns the numbers as a multirange, and the digests in their order. */
async function replace(
  em: EntityManager,
  table: string,
  rewritten: readonly (ChangePayload & { seq: string })[],
): Promise<{ changes: string; digests: string }> {
  const texts = await readPrimaryRows<{ seq: string; payload: string }>(
    em,
    `with "updated" as (
       update ${table} as "change" set "before" = "new"."before", "after" = "new"."after", "snapshot" = "new"."snapshot"
       from jsonb_to_recordset(?::jsonb) as "new" ("seq" bigint, "before" jsonb, "after" jsonb, "snapshot" jsonb)
       where "change"."seq" = "new"."seq" returning "change"."seq", ${payloadText("change")} as "payload")
     select "seq"::text, "payload" from "updated" order by "updated"."seq"`,
    [JSON.stringify(rewritten)],
  );
  const salts = texts.map(() => newSalt());
  const digests = texts.map(({ payload }, index) => saltedDigest(salts[index]!, payload).toString("hex"));
  const [{ changes } = { changes: "" }] = await readPrimaryRows<{ changes: string }>(
    em,
    `with "salted" as (
       update "${em.config.get("schema")}"."audit_salt" as "salt" set "payload_salt" = decode("new"."salt", 'hex')
       from unnest(?::bigint[], ?::text[]) as "new" ("seq", "salt") where "salt"."seq" = "new"."seq" returning "salt"."seq")
     select range_agg(int8range("seq", "seq" + 1))::text as "changes" from "salted"`,
    [arrayValue(texts.map(({ seq }) => seq)), arrayValue(salts.map((salt) => salt.toString("hex")))],
  );
  return { changes, digests: digests.join("") };
}

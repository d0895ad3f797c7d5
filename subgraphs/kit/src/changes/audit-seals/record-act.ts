import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";
import { type AuditAct, type AuditActContent, digestOfAct, numbersOf, readActs } from "./audit-act.js";
import type { AuditKeys } from "./audit-keys.js";
import { takeAuditLock } from "./audit-lock.js";

/** What is recorded: the chain gives the number. */
export type NewAct = Pick<AuditActContent, "kind" | "actor" | "reason" | "changes" | "payloadDigests">;

/**
 * Records and signs why sealed changes are removed or altered, in the transaction that does it. Other acts and seals wait for the end of
 * the transaction.
 *
 * @throws Error if the keys do not sign
 */
export async function recordAct(em: EntityManager, keys: AuditKeys, act: NewAct): Promise<AuditAct> {
  const schema = em.config.get("schema") as string;
  await takeAuditLock(em);
  const [last] = await readActs(em, `order by "number" desc limit 1`);
  const content = { ...act, number: (last?.number ?? 0) + 1, at: Date.now(), previous: last?.digest ?? null };
  const digest = digestOfAct(schema, content);
  const signature = keys.sign(Buffer.from(digest, "hex")).toString("hex");
  const recorded: AuditAct = { ...content, digest, keyId: keys.keyId!, signature };
  const numbers = [...numbersOf(act.changes)];
  await readPrimaryRows(
    em,
    `insert into "${schema}"."audit_act" ("number", "kind", "at", "actor", "reason", "from_seq", "to_seq", "changes",
       "payload_digests", "previous", "digest", "key_id", "signature")
     values (?::bigint, ?, to_timestamp(?::double precision / 1000), ?, ?, ?::bigint, ?::bigint, ?::int8multirange,
       decode(?, 'hex'), decode(?, 'hex'), decode(?, 'hex'), ?, decode(?, 'hex'))`,
    [
      ...[String(content.number), act.kind, String(content.at), act.actor, act.reason],
      ...[String(numbers[0]), String(numbers.at(-1)), act.changes],
      ...[act.payloadDigests, content.previous, digest, recorded.keyId, signature],
    ],
  );
  return recorded;
}

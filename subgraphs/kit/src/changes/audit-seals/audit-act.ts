import { hash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";

/** Why a sealed change is not as it was: its time had passed, or the data of a person were erased. */
export type AuditActKind = "PRUNED" | "ERASED";

/** What an act states. */
export interface AuditActContent {
  /** From 1, without a gap. */
  readonly number: number;
  readonly kind: AuditActKind;
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly actor: string;
  /** Without personal data: nothing erases it. */
  readonly reason: string;
  /** The numbers of the changes, as PostgreSQL writes a multirange: `{[3,5),[7,8)}`. */
  readonly changes: string;
  /** The new payload digests of erased changes, in the order of the numbers and without a separator; null for pruned ones. */
  readonly payloadDigests: string | null;
  /** The digest of the act before this one; null in the first. */
  readonly previous: string | null;
}

/** An act as it is stored. */
export interface AuditAct extends AuditActContent {
  readonly digest: string;
  readonly keyId: string;
  readonly signature: string;
}

/** The digest of an act: it holds the one before. */
export function digestOfAct(schema: string, act: AuditActContent): string {
  const { number, kind, at, actor, reason, changes, payloadDigests, previous } = act;
  const parts = [number, kind, at, actor, reason, changes, payloadDigests, previous];
  return hash("sha256", JSON.stringify(["thidua-audit-act-1", schema, ...parts]));
}

/** The numbers of a multirange, in order. */
export function* numbersOf(changes: string): Generator<bigint> {
  for (const [, from, end] of changes.matchAll(/\[(-?\d+),(-?\d+)\)/g))
    for (let number = BigInt(from!); number < BigInt(end!); number += 1n) yield number;
}

type ActRow = { readonly [name in keyof AuditAct]: string | null };

/** Reads acts. `condition` follows the table's name and ends the statement. It may order by "number", which is not cast for that. */
export async function readActs(
  em: EntityManager,
  condition: string,
  values: readonly unknown[] = [],
): Promise<AuditAct[]> {
  const rows = await readPrimaryRows<ActRow>(
    em,
    `select "number", "kind", (extract(epoch from "at") * 1000)::bigint::text as "at", "actor", "reason",
       "changes"::text, encode("payload_digests", 'hex') as "payloadDigests", encode("previous", 'hex') as "previous",
       encode("digest", 'hex') as "digest", "key_id" as "keyId", encode("signature", 'hex') as "signature"
     from "${em.config.get("schema")}"."audit_act" ${condition}`,
    values,
  );
  return rows.map((row) => ({ ...(row as unknown as AuditAct), number: Number(row.number), at: Number(row.at) }));
}

import { hash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/sql";
import { readPrimaryRows } from "../../model/rows/index.js";

/** What a seal states. */
export interface SealContent {
  /** From 1, without a gap. */
  readonly number: number;
  /** The first number of a change after the seal before this one: 1 in the first. */
  readonly from: bigint;
  /** The number of the last change. */
  readonly to: bigint;
  readonly count: number;
  /** The digest of the segment (`SegmentRoot`), in hexadecimal digits, as all digests here. */
  readonly root: string;
  /** The last act before the seal; 0 if there was none. */
  readonly actNumber: number;
  readonly actDigest: string | null;
  /** The digest of the seal before this one; null in the first. */
  readonly previous: string | null;
  /** In milliseconds since 1970. */
  readonly at: number;
}

/** A seal as it is stored. */
export interface Seal extends SealContent {
  readonly digest: string;
  readonly keyId: string;
  readonly signature: string;
}

/** The digest of a seal: it holds the one before, and so all before it. */
export function digestOfSeal(schema: string, seal: SealContent): string {
  const { number, from, to, count, root, actNumber, actDigest, previous, at } = seal;
  const parts = [number, String(from), String(to), count, root, actNumber, actDigest, previous, at];
  return hash("sha256", JSON.stringify(["thidua-audit-seal-1", schema, ...parts]));
}

type SealRow = { readonly [name in keyof Seal]: string | null };

/**
 * Reads seals. `condition` follows the table's name and ends the statement. It may order by "number", which is not cast for that: PostgreSQL
 * would order by the result, a text, and 9 would be behind 10.
 */
export async function readSeals(
  em: EntityManager,
  condition: string,
  values: readonly unknown[] = [],
): Promise<Seal[]> {
  const rows = await readPrimaryRows<SealRow>(
    em,
    `select "number", "from_seq"::text as "from", "to_seq"::text as "to", "count"::text, encode("root", 'hex') as "root",
       "act_number"::text as "actNumber", encode("act_digest", 'hex') as "actDigest", encode("previous", 'hex') as "previous",
       encode("digest", 'hex') as "digest", (extract(epoch from "at") * 1000)::bigint::text as "at", "key_id" as "keyId",
       encode("signature", 'hex') as "signature"
     from "${em.config.get("schema")}"."audit_seal" ${condition}`,
    values,
  );
  return rows.map((row) => ({
    ...(row as unknown as Seal),
    number: Number(row.number),
    from: BigInt(row.from!),
    to: BigInt(row.to!),
    count: Number(row.count),
    actNumber: Number(row.actNumber),
    at: Number(row.at),
  }));
}

/** Reads the last seal, which all others are behind. */
export async function readHead(em: EntityManager): Promise<Seal | undefined> {
  const [head] = await readSeals(em, `order by "number" desc limit 1`);
  return head;
}

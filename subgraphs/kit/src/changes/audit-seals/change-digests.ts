import { createHash, randomBytes } from "node:crypto";

/** What is digested of a change: texts that PostgreSQL writes, with a random salt each, so that a digest cannot be guessed from. */
export interface ChangeTexts {
  readonly seq: bigint;
  readonly metadata: string;
  readonly payload: string;
}

/** The digests of a change. They outlive what they were made of. */
export interface ChangeDigests {
  readonly metadata: Buffer;
  readonly payload: Buffer;
}

/**
 * The columns of `ChangeTexts` of a table `change` of that alias. Metadata is every column but the values and the number, which stands
 * in the chain itself. A column without a value is left out: one that a later migration adds changes no earlier digest. The time is in
 * milliseconds, since its text depends on the session.
 */
export const changeTexts = (alias: string): string => `
  (jsonb_strip_nulls(to_jsonb("${alias}") - '{seq,at,before,after,snapshot}'::text[])
    || jsonb_build_object('at', (extract(epoch from "${alias}"."at") * 1000)::bigint))::text as "metadata",
  ${payloadText(alias)} as "payload"`;

/** The text of a change's values. */
export const payloadText = (alias: string): string =>
  `jsonb_build_array("${alias}"."before", "${alias}"."after", "${alias}"."snapshot")::text`;

/** A new salt: 128 random bits. */
export const newSalt = (): Buffer => randomBytes(16);

/** The digest of a text with its salt (SHA-256). */
export const saltedDigest = (salt: Buffer, text: string): Buffer =>
  createHash("sha256").update(salt).update(text).digest();

/** Digests the changes of a segment in their order: their numbers with both digests. */
export class SegmentRoot {
  readonly #hash = createHash("sha256");
  count = 0;

  add(seq: bigint, { metadata, payload }: ChangeDigests): void {
    const number = Buffer.alloc(8);
    number.writeBigInt64BE(seq);
    this.#hash.update(number).update(metadata).update(payload);
    this.count += 1;
  }

  /** Ends it. */
  digest(): Buffer {
    return this.#hash.digest();
  }
}

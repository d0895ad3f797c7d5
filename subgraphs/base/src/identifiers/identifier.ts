import { createHash, randomFillSync } from "node:crypto";
import { v7, validate } from "uuid";

/** Random bytes for many IDs: to ask for those of one costs more than to make it. */
const random = new Uint8Array(16 * 256);
let unused = random.length;

/** The time of the last ID in milliseconds, and its number within it. */
let [lastTime, lastNumber] = [0, 0];

/** A new id: a UUIDv7 (RFC 9562 §5.7), so that ids grow with time, and those of one process one by one. Opaque to clients. */
export function newId(): string {
  if (unused === random.length) {
    randomFillSync(random);
    unused = 0;
  }
  const bytes = random.subarray(unused, unused + 16);
  unused += 16;
  const now = Date.now();
  if (now > lastTime) {
    lastTime = now;
    // The highest bit is left for the IDs that follow in this millisecond.
    lastNumber = ((bytes[0]! & 0x7f) << 24) | (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!;
  } else {
    lastNumber = (lastNumber + 1) | 0;
    if (lastNumber === 0) lastTime += 1;
  }
  return v7({ random: bytes, msecs: lastTime, seq: lastNumber });
}

/** Whether a text has the form of an id: any UUID in its canonical lower-case text form. */
export function isId(value: unknown): value is string {
  return typeof value === "string" && validate(value) && value === value.toLowerCase();
}

/**
 * Reads an ID that a caller sends. UUIDs are written in lower case and read in any (RFC 9562, section 4).
 *
 * @returns the ID in its canonical form, or null for what has not the form of an ID
 */
export function readId(value: unknown): string | null {
  const id = typeof value === "string" ? value.toLowerCase() : value;
  return isId(id) ? id : null;
}

/**
 * Returns the ID of a record of the data files. The same key has the same ID on every machine, so that loading twice changes nothing and
 * a subgraph can refer to another's record without asking for it.
 *
 * @param key a key such as `organization/bac-lieu-stttt-1`
 * @returns a UUID of version 8 from the SHA-256 of the key. Source: RFC 9562, section 5.8.
 */
export function idFromKey(key: string): string {
  const bytes = createHash("sha256").update(`thidua:${key}`, "utf8").digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

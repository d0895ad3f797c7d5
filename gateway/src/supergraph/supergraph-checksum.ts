import { createHash } from "node:crypto";

/** Returns the SHA-256 of a supergraph's text, in hexadecimal. */
export function supergraphChecksum(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

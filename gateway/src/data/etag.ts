import { createHash } from "node:crypto";

/** Returns the strong entity tag of a response body: equal bytes have equal tags (RFC 9110 §8.8.3). */
export function entityTag(body: Buffer | string): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** Returns whether an `If-None-Match` header contains the tag, by weak comparison (RFC 9110 §13.1.2). */
export function matchesEntityTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((candidate) => candidate.replace(/^W\//, "") === tag);
}

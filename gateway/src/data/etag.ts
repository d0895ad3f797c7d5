import { createHash } from "node:crypto";

/** The strong entity tag of a body: equal bytes, equal tag (RFC 9110 §8.8.3). */
export function entityTag(body: Buffer | string): string {
  return `"${createHash("sha256").update(body).digest("base64url")}"`;
}

/** Whether an `If-None-Match` header names the tag: weak comparison, as RFC 9110 §13.1.2 asks for. */
export function matchesEntityTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  return (header.match(/(?:W\/)?"[^"]*"/g) ?? []).some((candidate) => candidate.replace(/^W\//, "") === tag);
}

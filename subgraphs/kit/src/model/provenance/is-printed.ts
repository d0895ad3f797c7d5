import type { SourceReference } from "./source-reference.js";

/**
 * Whether a record was printed: one of its sources is an article. What an article prints is public in that role (the names of
 * who signed, registered or wrote). An address alone is not enough: it may lead into an office's own network.
 */
export function isPrinted({ sources }: { sources: readonly SourceReference[] }): boolean {
  return sources.some(({ article }) => Boolean(article));
}

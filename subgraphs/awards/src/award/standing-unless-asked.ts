import type { AwardFilter } from "./award.list.js";

/**
 * The filter of statistics: an award whose decision was cancelled is none, unless the caller asks about cancellation. It asks
 * when `isCancelled` stands with a value anywhere in its filter, which then decides alone.
 */
export function standingUnlessAsked(filter: AwardFilter | null | undefined): object {
  if (filter && asksForCancelled(filter)) return filter;
  // Beside the other fields, all of which must hold; it costs no level of nesting.
  return { ...filter, isCancelled: { eq: false } };
}

function asksForCancelled({ and, or, not, isCancelled }: AwardFilter): boolean {
  if (isCancelled?.eq != null) return true;
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asksForCancelled);
}

import type { FilterInputBase } from "@thidua/kit/graph/filtering";
import type { AwardFilter } from "./award.list.js";

type NestedFilter = AwardFilter & FilterInputBase<NestedFilter>;

/**
 * Returns the filter of statistics: it excludes awards whose decision is cancelled, unless the given filter states a value of
 * `isCancelled` at any depth, which then decides alone.
 */
export function excludeCancelled(filter: AwardFilter | null | undefined): object {
  if (filter && statesCancelled(filter)) return filter;
  // The condition is added beside the other fields, all of which must hold, so that it costs no level of nesting.
  return { ...filter, isCancelled: { eq: false } };
}

function statesCancelled({ and, or, not, isCancelled }: NestedFilter): boolean {
  if (isCancelled?.eq != null) return true;
  return [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(statesCancelled);
}

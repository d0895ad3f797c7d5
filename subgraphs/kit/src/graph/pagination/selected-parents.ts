import { SelectedIds, type Selection } from "../filtering/index.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { isOrderedBelow } from "./ordered-by-index.js";

/** The records of a list below many parents that a filter selects: those of an organization's tree. */
export interface SelectedParents {
  /** The property of the list with the parent's ID. */
  readonly property: string;
  readonly ids: readonly string[];
}

/**
 * Returns the parents that a filter selects, if it decides nothing else, and the table has an index of the order below them. Null
 * otherwise.
 *
 * @param given the arguments, after `selectGiven`
 */
export function selectedParents<Record extends object>(
  list: ListDefinition<Record>,
  { filter, orderBy }: Pick<ListArguments, "filter" | "orderBy">,
): SelectedParents | null {
  const [only, ...others] = Object.entries(filter ?? {}).filter(([, value]) => value !== undefined && value !== null);
  if (!only || others.length > 0) return null;
  const [field, value] = only;
  const { selects } = (list.filters[field] ?? {}) as Partial<Selection>;
  if (!(value instanceof SelectedIds) || !list.parents?.includes(selects as never)) return null;
  return isOrderedBelow(list, selects!, orderBy) ? { property: selects!, ids: value.ids } : null;
}

import type { SqlCondition } from "../../model/rows/index.js";
import type { Selection } from "../filtering/index.js";
import type { ListDefinition } from "./list-definition.js";

/** The records of a list below many parents that a filter selects: those of an organization's tree. */
export interface SelectedParents {
  /** The property of the list with the parent's ID. */
  readonly property: string;
  /** A subselect of the parents' IDs. */
  readonly ids: SqlCondition;
}

/**
 * Returns the parents that a filter selects, if it decides nothing else and the list has an index of its default order below them.
 * Null otherwise: which condition is the better one to begin with, PostgreSQL knows better.
 */
export function selectedParents<Record extends object>(
  list: ListDefinition<Record>,
  filter: object | null | undefined,
): SelectedParents | null {
  const [only, ...others] = Object.entries(filter ?? {}).filter(([, value]) => value !== undefined && value !== null);
  if (!only || others.length > 0) return null;
  const [field, value] = only;
  const { selects, idsOf } = (list.filters[field] ?? {}) as Partial<Selection>;
  if (!selects || !list.parents?.includes(selects as never)) return null;
  const ids = idsOf?.(value);
  return ids ? { property: selects, ids } : null;
}

import type { SqlCondition } from "../../model/rows/index.js";
import { SelectedIds } from "./selected-ids.js";
import type { FilterRules, Selection } from "./translate-filter.js";

/** Reads the IDs of a subselect. */
export type ReadIds = (subselect: SqlCondition) => Promise<readonly string[]>;

/**
 * Reads what the selections of a filter select (`Selection.idsOf`), at any depth, and puts it in their places. A statement then
 * names the IDs as values: PostgreSQL knows how many there are and how many records they have, where it guesses with a subselect.
 *
 * @param filter the input as type-graphql passes it
 * @returns the filter with `SelectedIds`; the same object if it selects nothing that has to be read
 */
export async function selectIds<Record extends object>(
  rules: FilterRules<Record>,
  filter: object | null | undefined,
  read: ReadIds,
): Promise<object | null | undefined> {
  if (!filter) return filter;
  const parts = await Promise.all(
    Object.entries(filter).map(async ([field, value]) => [field, await selectedIn(rules, field, value, read)] as const),
  );
  const isSame = parts.every(([field, value]) => value === (filter as { [field: string]: unknown })[field]);
  return isSame ? filter : Object.fromEntries(parts);
}

async function selectedIn<Record extends object>(
  rules: FilterRules<Record>,
  field: string,
  value: unknown,
  read: ReadIds,
): Promise<unknown> {
  if (value === undefined || value === null) return value;
  if (field === "not") return selectIds(rules, value, read);
  if (field === "and" || field === "or") {
    const parts = await Promise.all((value as object[]).map((part) => selectIds(rules, part, read)));
    return parts.every((part, index) => part === (value as object[])[index]) ? value : parts;
  }
  const subselect = (rules[field] as Partial<Selection> | undefined)?.idsOf?.(value);
  return subselect ? new SelectedIds(await read(subselect)) : value;
}

/** Counts the IDs that were read for a filter, at any depth. */
export function countSelectedIds(filter: object | null | undefined): number {
  return Object.values(filter ?? {}).reduce((sum: number, value: unknown): number => {
    if (value instanceof SelectedIds) return sum + value.ids.length;
    return typeof value === "object" && value !== null ? sum + countSelectedIds(value) : sum;
  }, 0);
}

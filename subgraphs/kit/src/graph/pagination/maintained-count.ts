import type { AskedList } from "./asked-list.js";
import type { ListDefinition } from "./list-definition.js";

/**
 * Counts the records of a list that its filter finds and the caller may see, by what the database maintains of them. Returns undefined if
 * that does not have all that is asked for.
 */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export type MaintainedCount = (asked: Pick<AskedList<any>, "em" | "given" | "caller">) => Promise<number | undefined>;

const counts = new WeakMap<object, MaintainedCount>();

/** Has `totalCount` of a list answered by what its database maintains, where that can answer it. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function maintainCount(list: ListDefinition<any>, count: MaintainedCount): void {
  counts.set(list, count);
}

/** Returns how the records of a list are counted by what its database maintains; undefined if it maintains nothing of them. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function maintainedCountOf(list: ListDefinition<any>): MaintainedCount | undefined {
  return counts.get(list);
}

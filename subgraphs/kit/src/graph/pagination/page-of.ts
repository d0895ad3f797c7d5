import { matchOfRank } from "../../model/search/index.js";
import type { ConnectionPage } from "./connection-page.js";
import type { Keyset } from "./keyset.js";
import type { PageWindow } from "./page-window.js";

/** A record as a page reads it. */
export interface ReadRecord<Record> {
  readonly record: Record;
  /** How well it matches the search; null without one. */
  readonly rank: number | null;
}

/**
 * Makes a page from the records that were read: one more than requested if others follow.
 *
 * @param read the records in the order of reading, which is reversed when backward
 */
export function pageOf<Record extends object>(
  read: readonly ReadRecord<Record>[],
  window: PageWindow,
  keyset: Keyset,
  lazy: Pick<ConnectionPage<Record>, "countAll" | "suggestSearch">,
): ConnectionPage<Record> {
  const more = read.length > window.size;
  const page = read.slice(0, window.size);
  if (window.backward) page.reverse();
  const edges = page.map(({ record, rank }) => ({
    cursor: keyset.cursorOf(record, rank),
    node: record,
    searchMatch: rank === null ? null : matchOfRank(rank),
  }));
  return {
    edges,
    nodes: page.map(({ record }) => record),
    pageInfo: {
      hasNextPage: window.backward ? window.cursor !== null : more,
      hasPreviousPage: window.backward ? more : window.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...lazy,
  };
}

import type { ConnectionPage } from "./connection-page.js";
import type { Keyset } from "./keyset.js";
import type { PageWindow } from "./page-window.js";

/**
 * Makes a page from the records that were read: one more than requested if others follow.
 *
 * @param read the records in the order of reading, which is reversed when backward
 */
export function pageOf<Record extends object>(
  read: readonly Record[],
  window: PageWindow,
  keyset: Keyset,
  countAll: () => Promise<number>,
): ConnectionPage<Record> {
  const more = read.length > window.size;
  const records = read.slice(0, window.size);
  if (window.backward) records.reverse();
  const edges = records.map((record) => ({ cursor: keyset.cursorOf(record), node: record }));
  return {
    edges,
    nodes: records,
    pageInfo: {
      hasNextPage: window.backward ? window.cursor !== null : more,
      hasPreviousPage: window.backward ? more : window.cursor !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll,
  };
}

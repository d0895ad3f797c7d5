import type { ConnectionPage } from "./connection-page.js";
import type { Keyset } from "./keyset.js";
import type { PageWindow } from "./page-window.js";

/**
 * Makes the page from the records that were read, one more than asked for if there are more.
 *
 * Takes the records in the order in which they were read (turned round, when backward).
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

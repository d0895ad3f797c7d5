import { matchOfRank } from "../../model/search/index.js";
import type { ConnectionPage } from "./connection-page.js";
import type { Keyset } from "./keyset.js";
import type { PageInfo } from "./page-info.js";
import type { PageWindow } from "./page-window.js";

/** A record as a page reads it. */
export interface ReadRecord<Record> {
  readonly record: Record;
  /** How well it matches the search; null without one. */
  readonly rank: number | null;
}

/**
 * Makes a page from the records that were read: one more than requested if others follow. Cursors are encoded where they are
 * selected, and a page that is the whole list counts itself.
 *
 * @param read the records in the order of reading, which is reversed when backward
 */
export function pageOf<Record extends object>(
  read: readonly ReadRecord<Record>[],
  window: PageWindow,
  keyset: Keyset,
  lazy: Pick<ConnectionPage<Record>, "count" | "suggestSearch">,
): ConnectionPage<Record> {
  const more = read.length > window.size;
  const isWhole = !more && window.cursor === null;
  const page = read.slice(0, window.size);
  if (window.backward) page.reverse();
  const edges = page.map((one) => new Edge(one, keyset));
  return {
    edges,
    nodes: page.map(({ record }) => record),
    pageInfo: new Position(edges, {
      hasNextPage: window.backward ? window.cursor !== null : more,
      hasPreviousPage: window.backward ? more : window.cursor !== null,
    }),
    ...lazy,
    count: (atMost) => (isWhole ? Promise.resolve(Math.min(page.length, atMost ?? page.length)) : lazy.count(atMost)),
  };
}

/** An item of a page. */
class Edge<Record extends object> {
  readonly #read: ReadRecord<Record>;
  readonly #keyset: Keyset;

  constructor(read: ReadRecord<Record>, keyset: Keyset) {
    this.#read = read;
    this.#keyset = keyset;
  }

  get node(): Record {
    return this.#read.record;
  }

  get cursor(): string {
    return this.#keyset.cursorOf(this.#read.record, this.#read.rank);
  }

  get searchMatch() {
    const { rank } = this.#read;
    return rank === null ? null : matchOfRank(rank);
  }
}

/** The position of a page in its list. */
class Position implements PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #edges: readonly Edge<object>[];

  constructor(
    edges: readonly Edge<object>[],
    { hasNextPage, hasPreviousPage }: Pick<PageInfo, "hasNextPage" | "hasPreviousPage">,
  ) {
    this.#edges = edges;
    this.hasNextPage = hasNextPage;
    this.hasPreviousPage = hasPreviousPage;
  }

  get startCursor(): string | null {
    return this.#edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.#edges.at(-1)?.cursor ?? null;
  }
}

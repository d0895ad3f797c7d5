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

/** A page that was read. */
interface ReadPage<Record extends object> {
  readonly edges: Edge<Record>[];
  readonly nodes: Record[];
  readonly pageInfo: PageInfo;
  /** Whether the page has all records of the list. */
  readonly isWhole: boolean;
}

/**
 * Makes a page that is read when one of its parts is first asked for: a selection of `totalCount` alone reads none. Cursors are encoded
 * where they are selected, and a page that is read and is the whole list counts itself.
 *
 * @param read reads the records, one more than requested if others follow, in the order of reading, which is reversed when backward
 */
export function pageOf<Record extends object>(
  read: () => Promise<readonly ReadRecord<Record>[]>,
  window: PageWindow,
  keyset: Keyset,
  lazy: Pick<ConnectionPage<Record>, "count" | "suggestSearch">,
): ConnectionPage<Record> {
  return new LazyPage(async () => readPageOf(await read(), window, keyset), lazy);
}

/** type-graphql copies the properties of its own for a field with arguments: what reads the page must be none. */
class LazyPage<Record extends object> implements ConnectionPage<Record> {
  readonly count: ConnectionPage<Record>["count"];
  readonly suggestSearch: ConnectionPage<Record>["suggestSearch"];
  readonly #read: () => Promise<ReadPage<Record>>;
  #page: Promise<ReadPage<Record>> | undefined;

  constructor(
    read: () => Promise<ReadPage<Record>>,
    { count, suggestSearch }: Pick<ConnectionPage<Record>, "count" | "suggestSearch">,
  ) {
    this.#read = read;
    this.suggestSearch =
      suggestSearch &&
      (async () => {
        await selectionIsAsked();
        // Its records say what is found.
        await this.#page;
        return suggestSearch();
      });
    this.count = async (atMost) => {
      await selectionIsAsked();
      const page = await this.#page;
      return page?.isWhole ? Math.min(page.nodes.length, atMost ?? page.nodes.length) : count(atMost);
    };
  }

  get edges() {
    return this.#load().then(({ edges }) => edges);
  }

  get nodes() {
    return this.#load().then(({ nodes }) => nodes);
  }

  get pageInfo() {
    return this.#load().then(({ pageInfo }) => pageInfo);
  }

  #load(): Promise<ReadPage<Record>> {
    this.#page ??= this.#read();
    return this.#page;
  }
}

/** Waits until what stands beside a field has been asked for, as a loader waits for the other keys. */
const selectionIsAsked = (): Promise<void> => Promise.resolve().then(() => new Promise((go) => process.nextTick(go)));

function readPageOf<Record extends object>(
  read: readonly ReadRecord<Record>[],
  window: PageWindow,
  keyset: Keyset,
): ReadPage<Record> {
  const more = read.length > window.size;
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
    isWhole: !more && window.cursor === null,
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

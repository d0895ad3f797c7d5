import { raw } from "@mikro-orm/core";
import type { SearchSet, SqlCondition } from "../../model/search/index.js";
import type { SubgraphContext } from "../request/index.js";
import type { AskedList } from "./asked-list.js";
import type { ConnectionPage } from "./connection-page.js";
import { Keyset, type Place } from "./keyset.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { type FoundChildren, isSearched, ListSearch } from "./list-search.js";
import { columnOf, listAlias, matching, metadataOf, requireAsker } from "./matching.js";
import { pageOf, type ReadRecord } from "./page-of.js";
import { type PageWindow, pageWindow } from "./page-window.js";
import { rankColumn } from "./read-page.js";
import { requireNarrower } from "./require-narrower.js";

/** The place of a child among its parent's; no entity has such a property. */
const placeColumn = "page_rank";

/**
 * Returns a page of the children of one parent (`Organization.campaigns`). The pages of all parents of a request cost one statement,
 * and their counts another. A search costs one for each set of records, see `ListSearch`.
 *
 * @param parent the child's property with the parent's ID
 * @param given the arguments of the connection
 * @throws GraphQLError as `paginate`; FILTER_WIDENS_LIST for a filter that selects more than the parent
 */
export async function paginateChildren<Record extends object>(
  context: SubgraphContext,
  list: ListDefinition<Record>,
  parent: keyof Record & string,
  parentId: string,
  given: ListArguments,
): Promise<ConnectionPage<Record>> {
  const { em, loaders } = context;
  const caller = requireAsker(context, list, given);
  requireNarrower(list.filters, given.filter, { property: parent, id: parentId });
  const window = pageWindow(given);
  const metadata = metadataOf(em, list);
  const searched = isSearched(list, given);
  const keyset = new Keyset(list, metadata, given.orderBy, searched && !given.orderBy?.length);
  const place = window.cursor === null ? null : keyset.placeOf(window.cursor);
  const children = new Children({ em, list, given, caller, keyset }, parent, columnOf(metadata, parent), searched);
  const name = `${parent}:${JSON.stringify(given)}`;
  const pages = loaders.custom<string, ReadRecord<Record>[]>(list, `pages:${name}`, async (ids) => {
    const read = await children.read(ids, window, place, keyset);
    return ids.map((id) => read.get(id)?.records ?? []);
  });
  const counts = loaders.custom<string, number>(list, `counts:${name}`, async (ids) => {
    const counted = await children.count(ids);
    return ids.map((id) => counted.get(id) ?? 0);
  });
  const suggestions = loaders.custom<string, string | null>(list, `suggestions:${name}`, (ids) =>
    children.suggest(ids),
  );
  return pageOf(await pages.load(parentId), window, keyset, {
    countAll: () => counts.load(parentId),
    suggestSearch: async () => (searched ? suggestions.load(parentId) : null),
  });
}

/** The children of one parent that were read, in order, and the set that they are of. */
interface ReadChildren<Record> {
  readonly set: SearchSet | null;
  readonly records: ReadRecord<Record>[];
}

/** Reads the children of many parents at once. */
class Children<Record extends object> {
  readonly #search: ListSearch<Record> | null;

  constructor(
    private readonly asked: AskedList<Record>,
    private readonly parent: string,
    private readonly parentColumn: string,
    searched: boolean,
  ) {
    const { em, list, given, caller } = asked;
    this.#search = searched ? new ListSearch(em, list, given, caller) : null;
  }

  /** Returns the page of each parent and one record more. */
  async read(
    parentIds: readonly string[],
    window: PageWindow,
    place: Place | null,
    keyset: Keyset,
  ): Promise<Map<string, ReadChildren<Record>>> {
    const { em, list } = this.asked;
    const read = new Map<string, ReadChildren<Record>>();
    for (const { set, parentIds: ids } of await this.#sets(parentIds)) {
      const rank = set && `${set.rank.sql}`;
      const query = this.#query(ids, set?.condition ?? null);
      const order = keyset.orderSql(listAlias, window.backward);
      const ranked = keyset.isRanked && rank ? `${rank} ${window.backward ? "desc" : "asc"}, ${order}` : order;
      const rankValues = [...(set?.rank.values ?? [])];
      if (place) {
        const beyond = keyset.beyondSql(listAlias, place, window.backward);
        if (place.rank === null || !rank) query.andWhere(beyond.sql, beyond.values);
        else
          query.andWhere(`(${rank} ${window.backward ? "<" : ">"} ? or (${rank} = ? and ${beyond.sql}))`, [
            ...rankValues,
            place.rank,
            ...rankValues,
            place.rank,
            ...beyond.values,
          ]);
      }
      query.select([
        "*",
        ...(rank ? [raw(`${rank} as "${rankColumn}"`, rankValues)] : []),
        raw(
          `row_number() over (partition by "${listAlias}"."${this.parentColumn}" order by ${ranked}) as "${placeColumn}"`,
          keyset.isRanked ? rankValues : [],
        ),
      ] as never);
      const { sql, params } = query.toQuery();
      const rows = await em.execute<{ [column: string]: unknown }[]>(
        `select * from (${sql}) as "page" where "${placeColumn}" <= ? order by "${this.parentColumn}", "${placeColumn}"`,
        [...params, window.size + 1],
      );
      for (const id of ids) read.set(id, { set, records: [] });
      for (const { [placeColumn]: _place, [rankColumn]: found = null, ...row } of rows)
        read.get(String(row[this.parentColumn]))?.records.push({
          record: em.map(list.entity, row as never) as unknown as Record,
          rank: found as number | null,
        });
    }
    return read;
  }

  /** Returns the number of children of each parent that has any. */
  async count(parentIds: readonly string[]): Promise<Map<string, number>> {
    const counted = new Map<string, number>();
    for (const { set, parentIds: ids } of await this.#sets(parentIds)) {
      const column = `"${listAlias}"."${this.parentColumn}"`;
      const query = this.#query(ids, set?.condition ?? null);
      query.select([raw(`${column} as "parent"`), raw('count(*)::int as "count"')] as never);
      const { sql, params } = query.toQuery();
      const rows = await this.asked.em.execute<{ parent: string; count: number }[]>(`${sql} group by ${column}`, [
        ...params,
      ]);
      for (const { parent, count } of rows) counted.set(parent, count);
    }
    return counted;
  }

  /** Returns what the caller perhaps means among the children of each parent. */
  async suggest(parentIds: readonly string[]): Promise<(string | null)[]> {
    const { em, list } = this.asked;
    const keyset = new Keyset(list, metadataOf(em, list), null, true);
    const read = await this.read(parentIds, { size: 0, backward: false, cursor: null }, null, keyset);
    return Promise.all(
      parentIds.map(async (id) => {
        const { set = null, records = [] } = read.get(id) ?? {};
        return set && this.#search ? this.#search.suggestion(set, records[0]?.record) : null;
      }),
    );
  }

  /** The sets in which children are found; without a search one that has no condition. */
  async #sets(
    parentIds: readonly string[],
  ): Promise<readonly (FoundChildren | { set: null; parentIds: readonly string[] })[]> {
    if (!this.#search) return [{ set: null, parentIds }];
    return this.#search.ofParents(parentIds, `"${listAlias}"."${this.parentColumn}"`, (ids, found) =>
      this.#query(ids, found),
    );
  }

  #query(parentIds: readonly string[], found: SqlCondition | null) {
    const { em, list, given, caller } = this.asked;
    return matching(em, list, given, caller, found).andWhere({ [this.parent]: { $in: [...parentIds] } } as never);
  }
}

import {
  either,
  fromSql,
  type Row,
  readRows,
  recordAlias,
  rowShapeOf,
  type SqlCondition,
  whereSql,
} from "../../model/rows/index.js";
import type { SearchSet } from "../../model/search/index.js";
import { countSelectedIds } from "../filtering/index.js";
import type { SubgraphContext } from "../request/index.js";
import type { AskedList } from "./asked-list.js";
import { readChildrenByFilter } from "./children-by-filter.js";
import type { ConnectionPage } from "./connection-page.js";
import { countedRows } from "./counted-rows.js";
import { Keyset, type Place } from "./keyset.js";
import type { Segment } from "./keyset-segments.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { type FoundChildren, isSearched, ListSearch } from "./list-search.js";
import { matching, metadataOf, requireAsker } from "./matching.js";
import { isOrderedBelow } from "./ordered-by-index.js";
import { pageOf, type ReadRecord } from "./page-of.js";
import { type PageStatement, pageStatement } from "./page-statement.js";
import { type PageWindow, pageWindow } from "./page-window.js";
import { pageColumns, rankColumn } from "./read-page.js";
import { requireNarrower } from "./require-narrower.js";
import { selectGiven } from "./select-given.js";

/** The parents in a statement that reads a page of each. */
const parentAlias = "parent";

/**
 * Returns a page of the children of one parent (`Organization.campaigns`). The pages of all parents of a request cost one statement,
 * and their counts another. A search costs one for each set of records, see `ListSearch`.
 *
 * @param parent the child's property with the parent's ID, one of the list's `parents`
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
  const { loaders } = context;
  if (!list.parents?.includes(parent)) throw new Error(`${parent} is no parent of the list of ${list.entity.name}`);
  const name = `${parent}:${JSON.stringify(given)}`;
  const asked = await loaders.once(list, `children:${name}`, () => askedChildren(context, list, parent, given, name));
  requireNarrower(list.filters, given.filter, { property: parent, id: parentId });
  return pageOf(() => asked.pages.load(parentId), asked.window, asked.keyset, {
    count: (atMost) => asked.counts(atMost).load(parentId),
    suggestSearch: () => asked.suggestions.load(parentId),
  });
}

/** Returns what the pages of all parents of a request have in common, and the loaders of what differs. */
async function askedChildren<Record extends object>(
  context: SubgraphContext,
  list: ListDefinition<Record>,
  parent: string,
  given: ListArguments,
  name: string,
) {
  const { em, loaders } = context;
  const caller = requireAsker(context, list, given);
  const window = pageWindow(given);
  const searched = isSearched(list, given);
  const keyset = new Keyset(list, metadataOf(em, list), given.orderBy, searched && !given.orderBy?.length);
  const place = window.cursor === null ? null : keyset.placeOf(window.cursor);
  const selected = await selectGiven(context, list, given);
  const children = new Children({ em, list, given: selected, caller, keyset }, parent, searched);
  return {
    window,
    keyset,
    pages: loaders.custom<string, ReadRecord<Record>[]>(list, `pages:${name}`, async (ids) => {
      const read = await children.read(ids, window, place, keyset);
      return ids.map((id) => read.get(id)?.records ?? []);
    }),
    counts: (atMost: number | null) =>
      loaders.custom<string, number>(list, `counts:${atMost}:${name}`, async (ids) => {
        const counted = await children.count(ids, atMost);
        return ids.map((id) => counted.get(id) ?? 0);
      }),
    suggestions: loaders.custom<string, string | null>(list, `suggestions:${name}`, (ids) =>
      searched ? children.suggest(ids) : Promise.resolve(ids.map(() => null)),
    ),
  };
}

/** The children of one parent that were read, in order, and the set that they are of. */
interface ReadChildren<Record> {
  readonly set: SearchSet | null;
  readonly records: ReadRecord<Record>[];
}

/** Reads the children of many parents at once. */
class Children<Record extends object> {
  readonly #search: ListSearch<Record> | null;
  /** The column with the parent's ID, and as statements name it. */
  private readonly parentColumn: string;
  readonly #column: string;

  constructor(
    private readonly asked: AskedList<Record>,
    private readonly parent: string,
    searched: boolean,
  ) {
    const { em, list, given, caller } = asked;
    this.parentColumn = rowShapeOf(em, list.entity).columnOf(parent);
    this.#column = `"${recordAlias}"."${this.parentColumn}"`;
    this.#search = searched ? new ListSearch(em, list, given, caller) : null;
  }

  /** Returns the page of each parent and one record more. Each is read by itself, so that it costs what the page has and not what the parent has. */
  async read(
    parentIds: readonly string[],
    window: PageWindow,
    place: Place | null,
    keyset: Keyset,
  ): Promise<Map<string, ReadChildren<Record>>> {
    const { em, list, given } = this.asked;
    const shape = rowShapeOf(em, list.entity);
    const read = new Map<string, ReadChildren<Record>>();
    for (const { set, parentIds: ids } of await this.#sets(parentIds)) {
      const page = {
        columns: pageColumns(shape, keyset, set?.rank ?? null, [this.parent]),
        from: fromSql(em, list.entity),
        conditions: this.#conditions(set?.condition ?? null),
        segments: segmentsOf(keyset, place, window.backward, set),
        limit: window.size + 1,
      };
      const rows = await (set || countSelectedIds(given.filter) === 0
        ? this.#readEach(ids, page)
        : readChildrenByFilter(
            em,
            {
              ...page,
              alias: recordAlias,
              keys: [...new Set([...keyset.columns, "id"])],
              order: keyset.orderSql(recordAlias, window.backward),
              parentColumn: this.parentColumn,
              parentIds: ids,
            },
            isOrderedBelow(list, this.parent, given.orderBy),
          ));
      for (const id of ids) read.set(id, { set, records: [] });
      for (const row of rows)
        read.get(String(row[this.parentColumn]))?.records.push({
          record: shape.toRecord(row),
          rank: (row[rankColumn] ?? null) as number | null,
        });
    }
    return read;
  }

  /** Reads a page of each parent by a limit of its own. */
  #readEach(ids: readonly string[], { conditions, ...page }: PageStatement): Promise<readonly Row[]> {
    const { sql, values } = pageStatement({
      ...page,
      conditions: [this.#ofParent, ...conditions],
    });
    return readRows(
      this.asked.em,
      `select "page".* from unnest(?::uuid[]) as "${parentAlias}" ("id") cross join lateral (${sql}) as "page"`,
      [ids, ...values],
    );
  }

  /**
   * Returns the number of children of each parent that has any.
   *
   * @param atMost the number at which the count of a parent stops; null for an exact count
   */
  async count(parentIds: readonly string[], atMost: number | null): Promise<Map<string, number>> {
    const { em } = this.asked;
    const counted = new Map<string, number>();
    for (const { set, parentIds: ids } of await this.#sets(parentIds)) {
      const found = set?.condition ?? null;
      const { sql, values } = atMost === null ? this.#countSql(ids, found) : this.#boundedCountSql(ids, found, atMost);
      const rows = await readRows<{ parent: string; count: number }>(em, sql, values);
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
    return this.#search.ofParents(parentIds, this.#column, (ids, found) => this.#childrenSql(ids, found));
  }

  #countSql(parentIds: readonly string[], found: SqlCondition | null): SqlCondition {
    const { sql, values } = this.#childrenSql(parentIds, found);
    return {
      sql: `select ${this.#column} as "parent", count(*)::int as "count" ${sql} group by ${this.#column}`,
      values,
    };
  }

  /** Each parent is counted by itself, so that the count of one stops without the others. */
  #boundedCountSql(parentIds: readonly string[], found: SqlCondition | null, atMost: number): SqlCondition {
    const { em, list } = this.asked;
    const { sql, values } = whereSql([this.#ofParent, ...this.#conditions(found)]);
    const counted = countedRows(`from ${fromSql(em, list.entity)}${sql}`, atMost);
    return {
      sql: `select "${parentAlias}"."id" as "parent", "children"."count" from unnest(?::uuid[]) as "${parentAlias}" ("id") cross join lateral (${counted}) as "children"`,
      values: [parentIds, ...values],
    };
  }

  /** The condition that a record is a child of the parent in a statement that reads each parent by itself. */
  get #ofParent(): SqlCondition {
    return { sql: `${this.#column} = "${parentAlias}"."id"`, values: [] };
  }

  /** Returns what follows the columns of a statement about the children of some parents. */
  #childrenSql(parentIds: readonly string[], found: SqlCondition | null): SqlCondition {
    const { em, list } = this.asked;
    const { sql, values } = whereSql([
      { sql: `${this.#column} = any(?::uuid[])`, values: [parentIds] },
      ...this.#conditions(found),
    ]);
    return { sql: `from ${fromSql(em, list.entity)}${sql}`, values };
  }

  #conditions(found: SqlCondition | null): SqlCondition[] {
    const { em, list, given, caller } = this.asked;
    return matching(em, list, given, caller, found);
  }
}

/** Returns the parts of the order. An order that begins with a rank, which is in no index, has one. */
function segmentsOf(keyset: Keyset, place: Place | null, backward: boolean, set: SearchSet | null): readonly Segment[] {
  const segments = keyset.segments(recordAlias, place, backward);
  if (!keyset.isRanked || !set) return segments;
  const { rank } = set;
  return [
    {
      condition: place && beyondRank(rank, place, backward, segments),
      order: {
        sql: `${rank.sql} ${backward ? "desc" : "asc"}, ${keyset.orderSql(recordAlias, backward)}`,
        values: rank.values,
      },
    },
  ];
}

/** Returns the condition that a record is after a place in an order that begins with the rank. */
function beyondRank(
  { sql, values }: SqlCondition,
  place: Place,
  backward: boolean,
  segments: readonly Segment[],
): SqlCondition {
  const same = either(...segments.map(({ condition }) => condition!));
  return {
    sql: `(${sql} ${backward ? "<" : ">"} ? or (${sql} = ? and ${same.sql}))`,
    values: [...values, place.rank, ...values, place.rank, ...same.values],
  };
}

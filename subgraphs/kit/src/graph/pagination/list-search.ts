import type { EntityManager } from "@mikro-orm/sql";
import type { Caller } from "@thidua/base/tokens";
import { fromSql, readRows, type SqlCondition, whereSql } from "../../model/rows/index.js";
import {
  isSearch,
  RecordSearch,
  type SearchableRecord,
  type SearchSet,
  typedSearch,
} from "../../model/search/index.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { matching, searchTableOf } from "./matching.js";

/** What a search without a word in it finds. */
const nothing: SearchSet = {
  condition: { sql: "false", values: [] },
  tiers: [],
  rank: { sql: "null", values: [] },
};

/** What is found among the children of some parents. */
export interface FoundChildren {
  readonly set: SearchSet;
  readonly parentIds: readonly string[];
}

/** Whether a list is searched. */
export function isSearched(list: ListDefinition<never> | { search?: string }, given: ListArguments): boolean {
  return list.search !== undefined && isSearch(given.search);
}

/** The search of a list: it decides which records are found, and with similar words only where nothing else is. */
export class ListSearch<Record extends object> {
  readonly #search: RecordSearch | null;
  #whole: Promise<SearchSet> | undefined;
  readonly #children = new Map<string, Promise<FoundChildren[]>>();

  constructor(
    private readonly em: EntityManager,
    private readonly list: ListDefinition<Record>,
    private readonly given: ListArguments,
    private readonly caller: Caller | undefined,
  ) {
    const typed = typedSearch(given.search ?? "");
    this.#search = typed && new RecordSearch(em, searchTableOf(em, list), typed);
  }

  /** Returns the records that match as typed, if there are any. */
  matched(): Promise<SearchSet> {
    return this.#search?.matched() ?? Promise.resolve(nothing);
  }

  /** Takes a set as what is found in the whole list: one of its records has been read. */
  accept(set: SearchSet): void {
    this.#whole ??= Promise.resolve(set);
  }

  /** Whether it is known what is found in the whole list. */
  get isDecided(): boolean {
    return this.#whole !== undefined;
  }

  /** Returns what is found in the whole list. */
  whole(): Promise<SearchSet> {
    this.#whole ??= this.#choose(async ({ condition }) => (await this.#meetsAny([condition]))[0]!);
    return this.#whole;
  }

  /**
   * Returns what is found among the children of each parent, set by set.
   *
   * @param column the quoted column of the parent
   * @param children returns what follows the columns of a statement about the children of these parents that meet a condition
   */
  ofParents(
    parentIds: readonly string[],
    column: string,
    children: (ids: readonly string[], found: SqlCondition) => SqlCondition,
  ): Promise<readonly FoundChildren[]> {
    const key = parentIds.join(" ");
    const found = this.#children.get(key) ?? this.#chooseByParent(parentIds, column, children);
    this.#children.set(key, found);
    return found;
  }

  /** Returns what the caller perhaps means, from the best record of a set; null if words are found as typed. */
  async suggestion(set: SearchSet, best: Record | undefined): Promise<string | null> {
    if (!this.#search || !best || set === (await this.#search.matched())) return null;
    return this.#search.suggestionOf((best as unknown as SearchableRecord).searchableTexts());
  }

  async #chooseByParent(
    parentIds: readonly string[],
    column: string,
    children: (ids: readonly string[], found: SqlCondition) => SqlCondition,
  ): Promise<FoundChildren[]> {
    const chosen: FoundChildren[] = [];
    let open = [...parentIds];
    await this.#choose(async (set) => {
      const { sql, values } = children(open, set.condition);
      const rows = await readRows<{ parent: string }>(this.em, `select distinct ${column} as "parent" ${sql}`, values);
      const found = new Set(rows.map(({ parent }) => parent));
      if (found.size > 0) chosen.push({ set, parentIds: open.filter((id) => found.has(id)) });
      open = open.filter((id) => !found.has(id));
      return open.length === 0;
    });
    return chosen;
  }

  /** Returns the first set that is accepted, or the matched one, which is then empty. */
  async #choose(accepts: (set: SearchSet) => Promise<boolean>): Promise<SearchSet> {
    if (!this.#search) return nothing;
    const matched = await this.#search.matched();
    if (await accepts(matched)) return matched;
    for (const set of await this.#search.similar((conditions) => this.#meetsAny(conditions)))
      if (await accepts(set)) return set;
    return matched;
  }

  /** Returns for each condition whether a record of the list meets it. */
  async #meetsAny(conditions: readonly SqlCondition[]): Promise<boolean[]> {
    const parts = conditions.map((condition) =>
      whereSql(matching(this.em, this.list, this.given, this.caller, condition)),
    );
    const from = fromSql(this.em, this.list.entity);
    const [row] = await readRows<{ [name: string]: boolean }>(
      this.em,
      `select ${parts.map(({ sql }, index) => `exists (select 1 from ${from}${sql}) as "meets_${index}"`).join(", ")}`,
      parts.flatMap(({ values }) => values),
    );
    return conditions.map((_, index) => row![`meets_${index}`] === true);
  }
}

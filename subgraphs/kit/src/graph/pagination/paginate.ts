import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphContext } from "../request/index.js";
import type { AskedList } from "./asked-list.js";
import type { ConnectionPage } from "./connection-page.js";
import { countMatching } from "./count-matching.js";
import { Keyset } from "./keyset.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { isSearched, ListSearch } from "./list-search.js";
import { metadataOf, requireAsker } from "./matching.js";
import { pageOf } from "./page-of.js";
import { pageWindow } from "./page-window.js";
import { readPage } from "./read-page.js";
import { readFound, readTiers } from "./read-tiers.js";
import { selectGiven } from "./select-given.js";

/**
 * Returns a page of a list, which one statement reads when a part of it is asked for, and another if `totalCount` is selected and the page
 * is not the whole list. The organizations of a tree are read by one before. A search is asked for its best tiers first, and for the others
 * if those do not fill the page.
 *
 * @param context the request's context; an EntityManager alone, without a caller, sees everything
 * @param given the arguments of the connection
 * @throws GraphQLError the errors of page windows, cursors and filters; UNAUTHENTICATED or FORBIDDEN for a filter or an order by a
 *   field that the caller may not read
 */
export async function paginate<Record extends object>(
  context: SubgraphContext | { em: EntityManager },
  list: ListDefinition<Record>,
  given: ListArguments,
): Promise<ConnectionPage<Record>> {
  const { em } = context;
  const caller = requireAsker(context, list, given);
  const window = pageWindow(given);
  const searched = isSearched(list, given);
  const keyset = new Keyset(list, metadataOf(em, list), given.orderBy, searched && !given.orderBy?.length);
  const place = window.cursor === null ? null : keyset.placeOf(window.cursor);
  const selected = await selectGiven(context, list, given);
  const asked = { em, list, given: selected, caller, keyset };
  if (!searched) {
    return pageOf(() => readPage(asked, window, place, null), window, keyset, {
      count: (atMost) => countMatching(asked, null, atMost),
      suggestSearch: async () => null,
    });
  }
  const search = new ListSearch(em, list, selected, caller);
  const read = async () =>
    keyset.isRanked ? readFound(asked, window, place, search) : readPage(asked, window, place, await search.whole());
  return pageOf(read, window, keyset, {
    count: (atMost) => countFound(asked, search, atMost),
    async suggestSearch() {
      const set = await search.whole();
      if (set === (await search.matched())) return null;
      const ranked = { ...asked, keyset: new Keyset(list, metadataOf(em, list), null, true) };
      const [best] = await readTiers(ranked, { size: 0, backward: false, cursor: null }, null, set);
      return search.suggestion(set, best?.record);
    },
  });
}

/** Counts what a search finds. The count of what matches as typed says whether there is any, so that it need not be asked before. */
async function countFound<Record extends object>(
  asked: AskedList<Record>,
  search: ListSearch<Record>,
  atMost: number | null,
): Promise<number> {
  if (!search.isDecided) {
    const matched = await search.matched();
    const count = await countMatching(asked, matched.condition, atMost);
    if (count > 0) {
      search.accept(matched);
      return count;
    }
  }
  return countMatching(asked, (await search.whole()).condition, atMost);
}

import { raw } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { Caller } from "@thidua/base/tokens";
import type { SubgraphContext } from "../request/index.js";
import type { ConnectionPage } from "./connection-page.js";
import { Keyset } from "./keyset.js";
import type { ListArguments } from "./list-arguments.js";
import type { ListDefinition } from "./list-definition.js";
import { columnOf, listAlias, matching, metadataOf, requireAsker } from "./matching.js";
import { pageOf } from "./page-of.js";
import { pageWindow } from "./page-window.js";

/** One statement a page; the two column names are ours, and no entity has such properties. */
const rankColumn = "page_rank";

/**
 * Returns a page of a list in one statement, and a second one if `totalCount` is selected.
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
  const keyset = new Keyset(list, metadataOf(em, list), given.orderBy);
  const query = matching(em, list, given, caller).select("*");
  if (window.cursor) {
    const beyond = keyset.beyondSql(listAlias, window.cursor, window.backward);
    query.andWhere(beyond.sql, beyond.values);
  }
  const { sql, params } = query.toQuery();
  const rows = await em.execute(`${sql} order by ${keyset.orderSql(listAlias, window.backward)} limit ?`, [
    ...params,
    window.size + 1,
  ]);
  const records = rows.map((row) => em.map(list.entity, row as never) as unknown as Record);
  return pageOf(records, window, keyset, () => countMatching(em, list, given, caller));
}

/**
 * Returns a page of the children of one parent (`Organization.campaigns`). The pages of all parents of a request cost one statement,
 * and their counts another.
 *
 * @param parent the child's property with the parent's ID
 * @param given the arguments of the connection
 */
export async function paginateChildren<Record extends object>(
  context: SubgraphContext,
  list: ListDefinition<Record>,
  parent: keyof Record & string,
  parentId: string,
  given: ListArguments,
): Promise<ConnectionPage<Record>> {
  const { em } = context;
  const caller = requireAsker(context, list, given);
  const window = pageWindow(given);
  const metadata = metadataOf(em, list);
  const keyset = new Keyset(list, metadata, given.orderBy);
  const parentColumn = columnOf(metadata, parent);
  const name = `${parent}:${JSON.stringify(given)}`;
  const pages = context.loaders.custom<string, Record[]>(list, `pages:${name}`, async (parentIds) => {
    const query = matching(em, list, given, caller).andWhere({ [parent]: { $in: [...parentIds] } } as never);
    if (window.cursor) {
      const beyond = keyset.beyondSql(listAlias, window.cursor, window.backward);
      query.andWhere(beyond.sql, beyond.values);
    }
    const order = keyset.orderSql(listAlias, window.backward);
    query.select([
      "*",
      raw(`row_number() over (partition by "${listAlias}"."${parentColumn}" order by ${order}) as "${rankColumn}"`),
    ] as never);
    const { sql, params } = query.toQuery();
    const rows = await em.execute<{ [column: string]: unknown }[]>(
      `select * from (${sql}) as "page" where "${rankColumn}" <= ? order by "${parentColumn}", "${rankColumn}"`,
      [...params, window.size + 1],
    );
    const byParent = new Map<string, Record[]>(parentIds.map((id) => [id, []]));
    for (const { [rankColumn]: _rank, ...row } of rows) {
      byParent.get(String(row[parentColumn]))?.push(em.map(list.entity, row as never) as unknown as Record);
    }
    return parentIds.map((id) => byParent.get(id) ?? []);
  });
  const counts = context.loaders.custom<string, number>(list, `counts:${name}`, async (parentIds) => {
    const query = matching(em, list, given, caller).andWhere({ [parent]: { $in: [...parentIds] } } as never);
    query.select([raw(`"${listAlias}"."${parentColumn}" as "parent"`), raw('count(*)::int as "count"')] as never);
    const { sql, params } = query.toQuery();
    const rows = await em.execute<{ parent: string; count: number }[]>(
      `${sql} group by "${listAlias}"."${parentColumn}"`,
      [...params],
    );
    const byParent = new Map(rows.map(({ parent: id, count }) => [id, count]));
    return parentIds.map((id) => byParent.get(id) ?? 0);
  });
  return pageOf(await pages.load(parentId), window, keyset, () => counts.load(parentId));
}

async function countMatching<Record extends object>(
  em: EntityManager,
  list: ListDefinition<Record>,
  given: ListArguments,
  caller: Caller | undefined,
): Promise<number> {
  const { sql, params } = matching(em, list, given, caller)
    .select([raw('count(*)::int as "count"')] as never)
    .toQuery();
  const [row] = await em.execute<{ count: number }[]>(sql, [...params]);
  return row?.count ?? 0;
}

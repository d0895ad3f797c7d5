import { Role } from "@thidua/base/tokens";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import type { ConnectionPage, ListArguments } from "@thidua/kit/graph/pagination";
import { paginate, paginateChildren } from "@thidua/kit/graph/pagination";
import { createRequestContext } from "@thidua/kit/graph/request";
import { openTestDatabases, type TestDatabases, testCaller } from "@thidua/kit/testing";
import { type RandomBelow, randomBelow } from "@thidua/kit/testing/random";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { isExhaustive } from "../exhaustive.js";
import { type AnyList, listDefinitions } from "../plans/list-definitions.js";
import { listTable, type Term } from "../plans/list-order.js";
import { generatedContent } from "./generated-content.js";
import { plainIds } from "./plain-page.js";
import { type FilterParts, organizationFields, randomFilter } from "./random-filters.js";

/** How many filters of each list are compared: the embedded database takes some minutes for as many as the server. */
const filtersOfEach = isExhaustive ? 12 : 2;
const pageSize = 20;
const absentId = "ffffffff-0000-7000-8000-000000000000";

let opened: TestDatabases;
let organizations: string[];
beforeAll(async () => {
  const definitions = subgraphs.map(({ database }) => database);
  opened = await openTestDatabases(definitions, generatedContent());
  const rows = await opened.databases[0]!.fork().execute<{ id: string }[]>(
    `select "id" from "organizations"."organization" as "o" order by "parent_id" is null desc,
       (select count(*) from "organizations"."organization" where "parent_id" = "o"."id") desc, "id" limit 40`,
  );
  organizations = [...rows.map(({ id }) => id), absentId];
});
afterAll(() => opened?.close());

const caller = testCaller([Role.PROVINCE_ADMIN, Role.AUDITOR]);
const idsOf = async ({ nodes }: ConnectionPage<object>) => (await nodes).map((node) => (node as { id: string }).id);

/** Reads a list page by page: at most three pages. */
async function pagesOf(
  read: (given: ListArguments) => Promise<ConnectionPage<object>>,
  isBackward: boolean,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 3; pages += 1) {
    const page = await read(isBackward ? { last: pageSize, before: cursor } : { first: pageSize, after: cursor });
    const { endCursor, startCursor, hasNextPage, hasPreviousPage } = await page.pageInfo;
    if (isBackward) ids.unshift(...(await idsOf(page)));
    else ids.push(...(await idsOf(page)));
    if (!(isBackward ? hasPreviousPage : hasNextPage)) return ids;
    cursor = (isBackward ? startCursor : endCursor) ?? null;
  }
  return ids;
}

function randomOrder({ orders, defaultOrder }: AnyList, random: RandomBelow): readonly Term[] {
  const fields = Object.keys(orders);
  const term = (): Term => ({ field: fields[random(fields.length)]!, direction: random(2) ? "ASC" : "DESC" });
  if (random(3) === 0) return defaultOrder as readonly Term[];
  return random(4) === 0 ? [term(), term()] : [term()];
}

/** The parents with most children, and some others. */
async function parentsOf(database: SubgraphDatabase, list: AnyList, property: string): Promise<string[]> {
  const table = listTable(database, list);
  const column = table.column(property);
  const rows = await database
    .fork()
    .execute<{ id: string }[]>(
      `select "${column}" as "id" from ${table.name} where "${column}" is not null group by 1 order by count(*) desc, 1`,
    );
  return [...rows.slice(0, 3), ...rows.slice(-3)].map(({ id }) => id).filter((id, at, all) => all.indexOf(id) === at);
}

describe.each(subgraphs.map((definition, index) => ({ definition, index, schema: definition.database.schema })))(
  "lists of $schema by organization",
  ({ definition, index, schema }) => {
    it("have the pages and counts of one plain statement, at the root and below parents", async () => {
      const database = opened.databases[index]!;
      // It declares who may filter by what.
      buildSubgraph(definition.graph);
      const lists = (await listDefinitions(schema.replace("_", "-"))).filter(
        (list) => organizationFields(list).length > 0,
      );
      expect(lists.length).toBeGreaterThan(0);
      const context = () =>
        createRequestContext(database.fork() as never, {
          requestId: "test",
          locale: "EN",
          caller,
          tree: definition.tree,
        });
      for (const [place, list] of lists.entries()) {
        const random = randomBelow(place + 1);
        const rows = await database
          .fork()
          .execute<{ id: string }[]>(`select "id" from ${listTable(database, list).name} order by "id" limit 300`);
        const parts: FilterParts = { organizations, ids: rows.map(({ id }) => id) };
        for (let turn = 0; turn < filtersOfEach; turn += 1) {
          const filter = randomFilter(list, parts, random);
          const orderBy = randomOrder(list, random) as Term[];
          const says = `${list.entity.name} ${JSON.stringify({ filter, orderBy })}`;
          const all = await plainIds(database, list, filter, orderBy);
          const read = (given: ListArguments) => paginate(context(), list, { ...given, filter, orderBy });
          expect([says, await pagesOf(read, false)]).toEqual([says, all.slice(0, 3 * pageSize)]);
          expect([says, await pagesOf(read, true)]).toEqual([says, all.slice(-3 * pageSize)]);
          expect([says, await (await read({ first: 1 })).count(null)]).toEqual([says, all.length]);
          for (const parent of list.parents ?? [])
            await compareChildren(list, String(parent), { filter, orderBy, says });
        }
      }

      async function compareChildren(
        list: AnyList,
        property: string,
        { filter, orderBy, says }: { filter: object; orderBy: Term[]; says: string },
      ): Promise<void> {
        const parents = await parentsOf(database, list, property);
        for (const isBackward of [false, true]) {
          const shared = context();
          await Promise.all(
            parents.map(async (id) => {
              const children = (given: ListArguments) =>
                paginateChildren(shared, list, property as never, id, { ...given, filter, orderBy });
              const found = await pagesOf(children, isBackward).catch((error) => {
                if (error.extensions?.code === "FILTER_WIDENS_LIST") return null;
                throw error;
              });
              if (found === null) return;
              const all = await plainIds(database, list, filter, orderBy, { property, id });
              const expected = isBackward ? all.slice(-3 * pageSize) : all.slice(0, 3 * pageSize);
              expect([says, property, id, found]).toEqual([says, property, id, expected]);
            }),
          );
        }
      }
    }, 600_000);
  },
);

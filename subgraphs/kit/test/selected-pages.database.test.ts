import type { EntityManager } from "@mikro-orm/sql";
import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FilterRules } from "../src/graph/filtering/index.js";
import { type ConnectionPage, type ListDefinition, paginate } from "../src/graph/pagination/index.js";
import { recordFields } from "../src/model/records/index.js";
import { readRows } from "../src/model/rows/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { bookList } from "./library/book.list.js";
import { type Book, library, Shelf } from "./library/library.js";

let graph: TestGraph;

/** More records have a weight than the first rows that a page looks at. */
const [weighed, unweighed] = [1_300, 40];

/**
 * A filter by shelves that are read before the page: those whose names begin with a text. Of the books with a weight it finds only the
 * lightest and the heaviest, and most of those without one.
 */
const shelves: FilterRules<Book> = {
  shelves: Object.assign(() => ({}), {
    selects: "shelfId",
    idsOf: (beginning: string) => ({
      sql: `select "id" from "library"."shelf" where starts_with("name", ?)`,
      values: [beginning],
    }),
    ofIds: (ids: readonly string[]) => ({ shelfId: { $in: [...ids] } }),
  }),
};
const list: ListDefinition<Book> = { ...bookList, filters: { ...bookList.filters, ...shelves } };

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  for (let index = 0; index < 250; index += 1)
    em.create(Shelf, {
      ...recordFields({}, { id: newId() }),
      name: index < 230 ? `chosen ${index}` : `other ${index}`,
    });
  await em.flush();
  await em.execute(`drop function "library"."refuse_bypass"() cascade`);
  const shelfOf = (name: string) =>
    `(select "id" from "library"."shelf" where starts_with("name", '${name}') order by "name" offset "place" % 20 limit 1)`;
  await em.execute(
    `insert into "library"."book" ("id", "created_at", "updated_at", "sources", "title", "title_sort_key", "weight", "languages", "keywords", "shelf_id")
     select gen_random_uuid(), now(), now(), '[]', "place"::text, lpad("place"::text, 6, '0'),
       case when "place" < ${weighed} then "place" end, '{}', '{}',
       case when "place" between 5 and ${weighed - 5} then ${shelfOf("other")} else ${shelfOf("chosen")} end
     from generate_series(1, ${weighed + unweighed}) as "place"`,
  );
});
afterAll(() => graph.close());

const orders = ["WEIGHT", "TITLE", "PRICE"].flatMap((field) =>
  (["ASC", "DESC"] as const).map((direction) => ({ field, direction })),
);

describe.each(orders)("a page of what a filter by read IDs finds, ordered by $field $direction", (order) => {
  it.each([
    ["alone", { shelves: "chosen" }],
    ["beside another condition", { shelves: "chosen", title: { gt: "0" } }],
    ["by few IDs", { shelves: "chosen 1" }],
  ])("is that of one plain statement, page by page: %s", async (_, filter) => {
    const em = graph.database.fork() as EntityManager;
    const { column } = { column: { WEIGHT: "weight", TITLE: "title_sort_key", PRICE: "price" }[order.field]! };
    const rows = await readRows<{ id: string }>(
      em,
      `select "book"."id" from "library"."book" as "book" join "library"."shelf" as "shelf" on "shelf"."id" = "book"."shelf_id"
       where starts_with("shelf"."name", ?) order by "book"."${column}" ${order.direction} nulls last, "book"."id" ${order.direction}`,
      [filter.shelves],
    );
    const expected = rows.map(({ id }) => id);
    for (const isBackward of [false, true]) {
      const found: string[] = [];
      for (let cursor: string | null = null; ; ) {
        const window: object = isBackward ? { last: 7, before: cursor } : { first: 7, after: cursor };
        const page: ConnectionPage<Book> = await paginate({ em }, list, { ...window, filter, orderBy: [order] });
        const [nodes, pageInfo] = [await page.nodes, await page.pageInfo];
        const ids = nodes.map(({ id }) => id);
        if (isBackward) found.unshift(...ids);
        else found.push(...ids);
        cursor = (isBackward ? pageInfo.startCursor : pageInfo.endCursor) ?? null;
        if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) break;
      }
      expect(found).toEqual(expected);
    }
  });
});

import { newId } from "@thidua/base/identifiers";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sortKey } from "../src/model/names/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let graph: TestGraph;
/** The numbers of books on the shelves. */
const sizes = [0, 1, 5, 24];

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  for (const [place, size] of sizes.entries()) {
    const shelf = em.create(Shelf, { ...recordFields({}, { id: newId() }), name: `Giá ${place}` });
    for (let index = 0; index < size; index += 1) {
      const title = index % 2 === 0 ? `Đại Việt ${index}` : `An Nam ${index}`;
      const weight = index % 3 === 0 ? null : index;
      em.create(Book, { ...recordFields({}), title, titleSortKey: sortKey(title), weight, shelfId: shelf.id });
    }
  }
  await em.flush();
});
afterAll(() => graph.close());

const page = fc.record(
  {
    first: fc.integer({ min: 0, max: 30 }),
    filter: fc.constantFrom(null, { weight: { isNull: true } }, { weight: { gt: 20 } }, { weight: { gt: 99 } }),
    search: fc.constantFrom(null, "đại việt", "nam"),
  },
  { requiredKeys: ["first", "filter", "search"] },
);

describe("a count that stops", () => {
  it("is the lesser of the number and the exact count, of a list and of each parent, whatever the page is", async () => {
    await fc.assert(
      fc.asyncProperty(page, fc.integer({ min: 1, max: 30 }), async (given, atMost) => {
        const list = "books(first: $first, filter: $filter, search: $search)";
        const counts = "{ totalCount bounded: totalCount(atMost: $atMost) }";
        const whole = "books(first: 200, filter: $filter, search: $search) { nodes { id } }";
        const data = await graph.data(
          `query ($first: Int, $filter: BookFilter, $search: String, $atMost: Int) {
            ${list} ${counts} all: ${whole} shelves { ${list} ${counts} all: ${whole} } }`,
          { ...given, atMost },
        );
        for (const { books, all } of [data, ...data.shelves])
          expect(books).toEqual({ totalCount: all.nodes.length, bounded: Math.min(atMost, all.nodes.length) });
      }),
      { numRuns: 25 },
    );
  });

  it("is answered for each alias by its own number, and null is an exact count", async () => {
    const { books } = await graph.data(
      `query ($two: Int, $none: Int) { books(first: 1) {
        totalCount two: totalCount(atMost: $two) seven: totalCount(atMost: 7) none: totalCount(atMost: $none)
        again: totalCount(atMost: 7) null: totalCount(atMost: null) most: totalCount(atMost: 10000) } }`,
      { two: 2, none: null },
    );
    expect(books).toEqual({ totalCount: 30, two: 2, seven: 7, none: 30, again: 7, null: 30, most: 30 });
  });

  it.each([0, -1, 10_001, 2_147_483_647])("is refused at %s, and the page is answered", async (atMost) => {
    const query = "query ($atMost: Int) { books(first: 1) { nodes { title } totalCount(atMost: $atMost) } }";
    const { errors, data } = await graph.execute(query, { atMost }, "EN");
    expect(data).toEqual({ books: null });
    expect(errors).toMatchObject([
      {
        message: `atMost must be from 1 to 10000, not ${atMost}`,
        path: ["books", "totalCount"],
        extensions: { code: "COUNT_LIMIT_OUT_OF_RANGE" },
      },
    ]);
    const vietnamese = await graph.execute("{ shelves { books { totalCount(atMost: 0) } } }");
    expect(vietnamese.errors?.[0]?.message).toBe("atMost phải từ 1 đến 10000, không phải 0");
  });
});

describe("the statements of counts", () => {
  const counting = async (query: string) =>
    (await graph.recorded(query)).statements.filter((statement) => statement.includes("count("));

  it("stop at the number, and are one for all parents", async () => {
    expect(await counting("{ books(first: 1) { totalCount(atMost: 7) } }")).toMatchInlineSnapshot(`
      [
        "select count(*)::int as "count" from (select 1 from "library"."book" as "e" limit 7) as "counted"",
      ]
    `);
    expect(await counting("{ shelves { books(first: 1) { totalCount(atMost: 7) } } }")).toMatchInlineSnapshot(`
      [
        "select "parent"."id" as "parent", "children"."count" from unnest($1::uuid[]) as "parent" ("id") cross join lateral (select count(*)::int as "count" from (select 1 from "library"."book" as "e" where "e"."shelf_id" = "parent"."id" limit 7) as "counted") as "children"",
      ]
    `);
  });

  it("are none where the page is the whole list", async () => {
    const whole = await graph.recorded(
      "{ books(last: 30) { totalCount bounded: totalCount(atMost: 7) pageInfo { hasNextPage } } }",
    );
    expect(whole.data).toEqual({ books: { totalCount: 30, bounded: 7, pageInfo: { hasNextPage: false } } });
    expect(whole.statements).toHaveLength(1);
    expect((await graph.recorded("{ books(first: 29) { totalCount nodes { id } } }")).statements).toHaveLength(2);
    expect(await counting("{ shelves { books(first: 24) { totalCount nodes { id } } } }")).toEqual([]);
    expect(await counting("{ shelves { books(first: 23) { totalCount nodes { id } } } }")).toHaveLength(1);
  });

  it("are needed after a cursor: the rest of a list is not the list", async () => {
    const { books } = await graph.data("{ books(first: 25) { pageInfo { endCursor } } }");
    const rest = `{ books(first: 25, after: "${books.pageInfo.endCursor}") { totalCount nodes { id } } }`;
    const { data, statements } = await graph.recorded(rest);
    expect([data.books.totalCount, data.books.nodes.length]).toEqual([30, 5]);
    expect(statements).toHaveLength(2);
  });

  it("are the only ones where nothing of a page is selected", async () => {
    const list = await graph.recorded("{ books { totalCount bounded: totalCount(atMost: 7) } }");
    expect(list.data).toEqual({ books: { totalCount: 30, bounded: 7 } });
    expect(list.statements).toHaveLength(2);
    expect(list.statements.filter((statement) => statement.includes("order by"))).toEqual([]);
    const children = await graph.recorded("{ shelves { books { totalCount __typename } } }");
    expect(children.data.shelves.map(({ books }: { books: { totalCount: number } }) => books.totalCount)).toEqual(
      sizes,
    );
    expect(children.statements.filter((statement) => statement.includes('"book"'))).toHaveLength(1);
  });

  it.each([
    "totalCount nodes { id }",
    "nodes { id } totalCount",
    "totalCount edges { node { id } }",
    "pageInfo { hasNextPage } totalCount",
  ])("are none beside a page that is the whole list, in any order: %s", async (selection) => {
    const { data, statements } = await graph.recorded(`{ books(first: 30) { ${selection} } }`);
    expect(data.books.totalCount).toBe(30);
    expect(statements).toHaveLength(1);
    expect((await graph.recorded(`{ shelves { books(first: 24) { ${selection} } } }`)).statements).toHaveLength(2);
  });
});

describe("the statements of a search", () => {
  const sent = async (arguments_: string, selection: string) => {
    const { statements } = await graph.recorded(`{ books(search: ${arguments_}) { ${selection} } }`);
    return statements.filter((statement) => statement.includes('"book" as "e"'));
  };

  it("are those of the page and the count where words are found as typed: nothing asks whether they are", async () => {
    expect(await sent('"đại việt", first: 3', "nodes { id }")).toHaveLength(1);
    expect(await sent('"đại việt", first: 3', "totalCount nodes { id } searchSuggestion")).toHaveLength(2);
    expect(await sent('"dai viet"', "totalCount")).toHaveLength(1);
  });

  it("ask once whether words are found as typed where the best tiers have none", async () => {
    const statements = await sent('"dai viet", first: 3', "totalCount nodes { id } searchSuggestion");
    expect(statements.filter((statement) => statement.includes("meets_"))).toHaveLength(1);
    expect(statements).toHaveLength(4);
  });

  it("ask whether words are found as typed before similar ones are looked for", async () => {
    const first = await sent('"dai vitt", first: 3', "totalCount nodes { title } searchSuggestion");
    expect(first.filter((statement) => statement.includes("meets_0")).length).toBeGreaterThan(0);
    const { books } = await graph.data(
      '{ books(search: "dai vitt", first: 3) { totalCount searchSuggestion nodes { title } } }',
    );
    expect(books.totalCount).toBeGreaterThan(3);
    expect(books.searchSuggestion).toBe("Đại Việt");
    expect((await graph.data('{ books(search: "dai vitt") { totalCount } }')).books.totalCount).toBe(books.totalCount);
  });
});

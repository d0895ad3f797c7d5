import { newId } from "@thidua/base/identifiers";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { collectStatements } from "../src/model/database/index.js";
import { sortKey } from "../src/model/names/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

let graph: TestGraph;
const shelfIds = [newId(), newId(), newId()];

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  for (const [index, id] of shelfIds.entries()) em.create(Shelf, { ...recordFields({}, { id }), name: `Giá ${index}` });
  // Many ties and many missing values, so that an order alone never distinguishes all records.
  const titles = ["Đại Việt", "Dế Mèn", "Ăn trưa", "An Nam", "Hòa bình", "Hoà bình"];
  for (let index = 0; index < 60; index += 1) {
    const title = titles[index % titles.length]!;
    em.create(Book, {
      ...recordFields({}),
      title,
      titleSortKey: sortKey(title),
      weight: index % 4 === 0 ? null : (index % 5) * 100,
      printedOn: index % 3 === 0 ? null : `2020-01-0${1 + (index % 3)}`,
      shelfId: shelfIds[index % 3]!,
    });
  }
  await em.flush();
});
afterAll(() => graph.close());

const orders = fc.array(
  fc.record({ field: fc.constantFrom("TITLE", "WEIGHT", "PRINTED_ON"), direction: fc.constantFrom("ASC", "DESC") }),
  { maxLength: 3 },
);

/** Walks a connection to its end, forward or backward, and joins the pages. */
async function walk(
  query: string,
  path: (data: never) => never,
  size: number,
  backward: boolean,
  variables: object,
): Promise<string[]> {
  const joined: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { nodes, pageInfo } = path((await graph.data(query, { ...variables, ...page })) as never) as {
      nodes: { id: string }[];
      pageInfo: { [key: string]: never };
    };
    const ids = nodes.map(({ id }) => id);
    if (backward) joined.unshift(...ids);
    else joined.push(...ids);
    if (!pageInfo[backward ? "hasPreviousPage" : "hasNextPage"]) return joined;
    cursor = pageInfo[backward ? "startCursor" : "endCursor"]!;
  }
}

const fields = "nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const parameters =
  "$first: Int, $after: String, $last: Int, $before: String, $orderBy: [BookOrder!], $filter: BookFilter";
const passed = "first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter";

describe("pages joined equal the whole list", () => {
  it("in any order, with ties and missing values, forward and backward", async () => {
    const query = `query (${parameters}) { books(${passed}) { ${fields} } }`;
    await fc.assert(
      fc.asyncProperty(
        orders,
        fc.integer({ min: 1, max: 25 }),
        fc.boolean(),
        fc.boolean(),
        async (orderBy, size, backward, light) => {
          const variables = { orderBy, filter: light ? { weight: { lt: 300 } } : null };
          const whole = (await graph.data(query, { ...variables, first: 200 })).books;
          expect(
            await walk(query, (data: never) => (data as { books: never }).books, size, backward, variables),
          ).toEqual(whole.nodes.map(({ id }: { id: string }) => id));
          expect(new Set(whole.nodes.map(({ id }: { id: string }) => id)).size).toBe(whole.totalCount);
        },
      ),
      { numRuns: 25 },
    );
  });

  it("also for the children of one parent among many", async () => {
    const query = `query (${parameters}) { shelves { id books(${passed}) { ${fields} } } }`;
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 3, max: 15 }), fc.boolean(), async (orderBy, size, backward) => {
        const of = (index: number) => (data: never) => (data as { shelves: { books: never }[] }).shelves[index]!.books;
        const whole = of(1)((await graph.data(query, { orderBy, first: 200 })) as never) as { nodes: { id: string }[] };
        expect(await walk(query, of(1), size, backward, { orderBy })).toEqual(whole.nodes.map(({ id }) => id));
      }),
      { numRuns: 10 },
    );
  });
});

describe("the statements behind a page", () => {
  it("are one, and a second one to count the list", async () => {
    const { statements } = await graph.recorded(
      `{ books(first: 5, search: "hoa binh", filter: { weight: { gte: 100 } }) { totalCount nodes { title shelf { name } } } }`,
    );
    expect(statements).toMatchInlineSnapshot(`
      [
        "(select "e".*, 0 as "search_rank" from "library"."book" as "e" where ("e"."weight" >= $1) and (string_to_array("e"."search_text", ' ') @> string_to_array($2, ' ') and "e"."search_text" like $3) order by "e"."title_sort_key" asc, "e"."id" asc limit 6) union all (select "e".*, 1 as "search_rank" from "library"."book" as "e" where ("e"."weight" >= $4) and (string_to_array("e"."search_text", ' ') @> string_to_array($5, ' ') and "e"."search_accents" like $6) and (case when "e"."search_text" like $7 then 0 when "e"."search_accents" like $8 then 1 when "e"."search_text" like $9 then 3 when "e"."search_text" like $10 then 4 when "e"."search_text" like $11 then 5 when ("e"."search_text" like $12 and "e"."search_text" like $13) then 6 else 7 end) = $14 order by "e"."title_sort_key" asc, "e"."id" asc limit 6) limit 6",
        "select "e".* from "library"."shelf" as "e" where "e"."id" = any($1::uuid[])",
        "select count(*)::int as "count" from "library"."book" as "e" where ("e"."weight" >= $1) and (string_to_array("e"."search_text", ' ') @> string_to_array($2, ' ') or string_to_array("e"."search_text", ' ') @> string_to_array($3, ' '))",
        "select distinct "typed"."typed", "w"."word" from unnest(string_to_array($1, ' ')) as "typed" ("typed")
             join "library"."search_word" as "w" on "w"."list" = $2 and "w"."word" > "typed"."typed" collate "C" and "w"."word" < ("typed"."typed" || U&'\\+10FFFF') collate "C"",
      ]
    `);
  });

  it("are as many for three parents as for one", async () => {
    const { statements } = await graph.recorded(
      `{ shelves { name books(first: 2, orderBy: [{ field: WEIGHT, direction: DESC }]) { totalCount nodes { title } } } }`,
    );
    expect(statements).toMatchInlineSnapshot(`
      [
        "select "e"."shelf_id" as "parent", count(*)::int as "count" from "library"."book" as "e" where "e"."shelf_id" = any($1::uuid[]) group by "e"."shelf_id"",
        "select "page".* from unnest($1::uuid[]) as "parent" ("id") cross join lateral ((select "e".* from "library"."book" as "e" where "e"."shelf_id" = "parent"."id" and "e"."weight" is not null order by "e"."weight" desc, "e"."id" desc limit 3) union all (select "e".* from "library"."book" as "e" where "e"."shelf_id" = "parent"."id" and "e"."weight" is null order by "e"."weight" desc, "e"."id" desc limit 3) limit 3) as "page"",
        "select "s0".* from "library"."shelf" as "s0" order by "s0"."name" asc",
      ]
    `);
  });

  it("are one for an entity lookup of 200 keys, and a malformed key is an error of its own", async () => {
    const { books } = await graph.data("{ books(first: 60) { nodes { id } } }");
    const known = books.nodes.map(({ id }: { id: string }) => ({ __typename: "Book", id }));
    const unknown = Array.from({ length: 139 }, () => ({ __typename: "Book", id: newId() }));
    const { statements } = await graph.recorded(
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { title } } }",
      { r: [...known, ...unknown] },
    );
    expect(statements).toHaveLength(1);
    const answer = await graph.execute(
      "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Book { title } } }",
      { r: [known[0], { __typename: "Book", id: "no-id" }] },
    );
    expect(answer.data?._entities).toEqual([{ title: expect.any(String) }, null]);
    expect(answer.errors).toMatchObject([{ path: ["_entities", 1], extensions: { code: "MALFORMED_ID" } }]);
  });
});

describe("invalid arguments are refused with a code", () => {
  it.each([
    ["first: 201", "PAGE_SIZE_OUT_OF_RANGE"],
    ["first: -1", "PAGE_SIZE_OUT_OF_RANGE"],
    ["first: 1, last: 1", "PAGE_ARGUMENTS_CONFLICT"],
    ['after: "rubbish"', "INVALID_CURSOR"],
    ['after: "WzFd"', "INVALID_CURSOR"],
    ["filter: { and: [{ and: [{ and: [{ and: [{ and: [] }] }] }] }] }", "FILTER_TOO_DEEP"],
    ["orderBy: [{ field: TITLE }, { field: WEIGHT }, { field: TITLE }, { field: WEIGHT }]", "TOO_MANY_ORDER_TERMS"],
  ])("books(%s) → %s", async (given, code) => {
    const answer = await graph.execute(`{ books(${given}) { nodes { id } } }`);
    expect(answer.errors?.[0]?.extensions?.code).toBe(code);
  });

  it("a filter of thousands of conditions is refused, however they are nested", async () => {
    const title = { title: { eq: "An Nam" } };
    for (const filter of [
      { or: Array.from({ length: 5_000 }, () => title) },
      { or: Array.from({ length: 5_000 }, () => ({})) },
      { and: Array.from({ length: 15 }, () => ({ or: Array.from({ length: 15 }, () => ({ not: title })) })) },
    ]) {
      const source = "query ($filter: BookFilter) { books(filter: $filter) { totalCount } }";
      const { result, statements } = await collectStatements(() => graph.execute(source, { filter }));
      expect(result.errors?.[0]?.extensions?.code).toBe("FILTER_TOO_MANY_CONDITIONS");
      expect(statements).toEqual([]);
    }
    const { books } = await graph.data("query ($filter: BookFilter) { books(filter: $filter) { totalCount } }", {
      filter: { or: Array.from({ length: 100 }, () => title) },
    });
    expect(books.totalCount).toBe(10);
  });

  it("a cursor of another order is refused", async () => {
    const { books } = await graph.data("{ books(first: 1) { pageInfo { endCursor } } }");
    const answer = await graph.execute(
      `query ($after: String) { books(first: 1, after: $after, orderBy: [{ field: WEIGHT }]) { nodes { id } } }`,
      { after: books.pageInfo.endCursor },
    );
    expect(answer.errors?.[0]?.extensions?.code).toBe("INVALID_CURSOR");
  });

  it.each([
    ["no title", [null, shelfIds[0]]],
    ["no id", ["x", null]],
    ["a number for a title", [7, shelfIds[0]]],
    ["a truth value for a title", [true, shelfIds[0]]],
    ["an id that is none", ["x", "y"]],
    ["a NUL", ["x\0", shelfIds[0]]],
  ])("a forged cursor with %s is refused before the database sees it", async (_, values) => {
    const after = Buffer.from(JSON.stringify(["TITLE:ASC", ...values])).toString("base64url");
    const { result, statements } = await collectStatements(() =>
      graph.execute("query ($after: String) { books(after: $after) { nodes { id } } }", { after }),
    );
    expect(result.errors?.[0]?.extensions?.code).toBe("INVALID_CURSOR");
    expect(statements).toEqual([]);
  });

  it.each([
    ["WEIGHT", 1.5],
    ["WEIGHT", 3_000_000_000],
    ["WEIGHT", "100"],
    ["PRICE", 1.5],
    ["PRICE", 1e300],
    ["PRINTED_ON", "abc"],
    ["PRINTED_ON", "2020-02-30"],
    ["PRINTED_ON", "infinity"],
    ["PRINTED_ON", 20_200_101],
  ])(
    "a forged cursor with %s %s, which the column cannot hold, is refused before the database sees it",
    async (field, value) => {
      const after = Buffer.from(JSON.stringify([`${field}:ASC`, value, shelfIds[0]])).toString("base64url");
      const { result, statements } = await collectStatements(() =>
        graph.execute(
          "query ($after: String, $field: BookOrderField!) { books(after: $after, orderBy: [{ field: $field }]) { nodes { id } } }",
          { after, field },
        ),
      );
      expect(result.errors?.[0]?.extensions?.code).toBe("INVALID_CURSOR");
      expect(statements).toEqual([]);
    },
  );

  it("a forged cursor carries its values as values, never as SQL", async () => {
    const forged = Buffer.from(JSON.stringify(["TITLE:ASC", "x' or 1=1 --", shelfIds[0]])).toString("base64url");
    const { books } = await graph.data("query ($after: String) { books(after: $after) { totalCount } }", {
      after: forged,
    });
    expect(books.totalCount).toBe(60);
  });
});

describe("filters combine", () => {
  it("and, or, not, in, isNull", async () => {
    const count = async (filter: object) =>
      (await graph.data("query ($filter: BookFilter) { books(filter: $filter) { totalCount } }", { filter })).books
        .totalCount;
    const all = await count({});
    const missing = await count({ weight: { isNull: true } });
    expect(missing).toBe(15);
    expect(await count({ weight: { isNull: false } })).toBe(all - missing);
    expect(await count({ or: [{ title: { eq: "An Nam" } }, { title: { in: ["Dế Mèn"] } }] })).toBe(20);
    expect(await count({ weight: {}, title: {} })).toBe(all);
    expect(await count({ or: [{ weight: {} }, { title: { eq: "An Nam" } }] })).toBe(all);
    expect(await count({ not: { title: { eq: "An Nam" } } })).toBe(50);
    expect(await count({ and: [{ weight: { gte: 100 } }, { weight: { lt: 300 } }] })).toBe(
      await count({ weight: { gte: 100, lt: 300 } }),
    );
  });
});

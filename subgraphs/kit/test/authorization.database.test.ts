import { newId } from "@thidua/base/identifiers";
import { anonymous, Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { undeclaredFields } from "../src/access/authorization/index.js";
import { buildSubgraph } from "../src/graph/federation/index.js";
import { collectStatements } from "../src/model/database/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

const shelfId = newId();
const lostId = newId();
let graph: TestGraph;
const codes = (answer: { errors?: readonly { extensions?: { code?: unknown } }[] }) =>
  answer.errors?.map(({ extensions }) => extensions?.code);

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá" });
  for (const [title, price, isLost, id] of [
    ["Rẻ", 10_000, false, newId()],
    ["Đắt", 90_000, false, newId()],
    ["Thất lạc", 50_000, true, lostId],
  ] as const) {
    em.create(Book, {
      ...recordFields({}, { id }),
      title,
      titleSortKey: title,
      price,
      isLost,
      shelfId,
      printedOn: "2020-01-01",
    });
  }
  await em.flush();
});
afterAll(() => graph.close());

const everyone = [
  ["an anonymous caller", anonymous] as const,
  ["a portal", testCaller([Role.PORTAL])] as const,
  ["a service", testCaller([Role.SERVICE])] as const,
];
const code = (caller: typeof anonymous) => (caller.subject === null ? "UNAUTHENTICATED" : "FORBIDDEN");

describe.each(everyone)("an internal field, for %s,", (_, caller) => {
  const ask = (source: string) => graph.as(caller).execute(source);

  it("is null with an error that names the field, beside public fields", async () => {
    const answer = await ask(`{ books { nodes { title price } totalCount } }`);
    expect(answer.data.books).toEqual({
      nodes: [
        { title: "Rẻ", price: null },
        { title: "Đắt", price: null },
      ],
      totalCount: 2,
    });
    expect(codes(answer)).toEqual([code(caller), code(caller)]);
    expect(answer.errors![0]!.message).toContain("Book.price");
    expect(answer.errors![0]!.path).toEqual(["books", "nodes", 0, "price"]);
  });

  it.each([
    `{ books(filter: { price: { gt: 20000 } }) { totalCount } }`,
    `{ books(filter: { or: [{ title: { eq: "Rẻ" } }, { not: { price: { gt: 20000 } } }] }) { nodes { title } } }`,
    `{ books(orderBy: [{ field: PRICE, direction: ASC }]) { nodes { title } } }`,
    `{ shelves { books(filter: { price: { lt: 1 } }) { totalCount } } }`,
    `{ bookStats(groupBy: [PRICE]) { rows { bookCount } } }`,
    `{ bookStats(groupBy: [], filter: { price: { gt: 20000 } }) { totalCount } }`,
  ])("is not disclosed by a filter, an order, a count or a dimension: %s", async (source) => {
    const answer = await ask(source);
    expect(codes(answer)).toEqual([code(caller)]);
    expect(JSON.stringify(answer)).not.toContain("Đắt");
  });

  it("is not disclosed by a measure", async () => {
    const answer = await ask(`{ bookStats(groupBy: []) { rows { bookCount priceTotal } } }`);
    expect(answer.data.bookStats.rows).toEqual([{ bookCount: 2, priceTotal: null }]);
    expect(codes(answer)).toEqual([code(caller)]);
  });

  it("is not disclosed through _entities", async () => {
    const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Book { title price } } }`;
    const cheap = (await graph.data(`{ books(search: "rẻ") { nodes { id } } }`)).books.nodes[0].id;
    const answer = await graph
      .as(caller)
      .execute(source, { of: [cheap, lostId].map((id) => ({ __typename: "Book", id })) });
    expect(answer.data._entities).toEqual([{ title: "Rẻ", price: null }, null]);
    expect(codes(answer)).toEqual([code(caller)]);
  });

  it("of a hidden record: the record is absent by ID, by search, in counts, below its parent, in statistics", async () => {
    const answer = await ask(`{
      book(id: "${lostId}") { title }
      found: books(search: "thất lạc") { totalCount nodes { title } }
      shelves { books { totalCount nodes { title } } }
      bookStats(groupBy: [YEAR]) { rows { year bookCount } totalCount }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual({
      book: null,
      found: { totalCount: 0, nodes: [] },
      shelves: [{ books: { totalCount: 2, nodes: [{ title: "Rẻ" }, { title: "Đắt" }] } }],
      bookStats: { rows: [{ year: 2020, bookCount: 2 }], totalCount: 2 },
    });
  });

  it("is not written, and no statement runs", async () => {
    const source = `mutation { addBook(input: { title: "Lậu", shelfId: "${shelfId}" }) { book { id } } }`;
    const { result, statements } = await collectStatements(() => ask(source));
    expect(codes(result)).toEqual([code(caller)]);
    expect(statements).toEqual([]);
  });
});

describe("an internal field, for staff,", () => {
  it.each([Role.EDITOR, Role.REVIEWER, Role.COUNCIL_MEMBER, Role.PROVINCE_ADMIN, Role.ANALYST, Role.AUDITOR])(
    "is visible: %s",
    async (role) => {
      const data = await graph.as(testCaller([role])).data(`{
      books(filter: { price: { gt: 20000 } }, orderBy: [{ field: PRICE, direction: ASC }]) { nodes { title price } totalCount }
      bookStats(groupBy: [PRICE, SHELF]) { rows { price shelf bookCount priceTotal year } totalCount rowCount }
    }`);
      expect(data.books).toEqual({
        nodes: [
          { title: "Thất lạc", price: 50_000 },
          { title: "Đắt", price: 90_000 },
        ],
        totalCount: 2,
      });
      expect(data.bookStats).toMatchObject({ totalCount: 3, rowCount: 3 });
      expect(data.bookStats.rows[0]).toEqual({
        price: 10_000,
        shelf: shelfId,
        bookCount: 1,
        priceTotal: 10_000,
        year: null,
      });
    },
  );

  it("is written by the roles that the mutation names, and by no other", async () => {
    const source = `mutation { addBook(input: { title: "Mới", shelfId: "${shelfId}" }) { book { title } } }`;
    for (const role of Object.values(Role)) {
      const answer = await graph.as(testCaller([role])).execute(source);
      const may = role === Role.EDITOR || role === Role.PROVINCE_ADMIN;
      expect([role, answer.data?.addBook?.book?.title ?? null, codes(answer)]).toEqual([
        role,
        may ? "Mới" : null,
        may ? undefined : ["FORBIDDEN"],
      ]);
    }
  });
});

describe("statistics", () => {
  it("report all counts beyond the limit", async () => {
    const data = await graph.data(
      `{ bookStats(groupBy: [PRICE], limit: 1) { rows { bookCount } totalCount rowCount } books { totalCount } }`,
    );
    expect(data.bookStats.rows).toHaveLength(1);
    expect(data.bookStats.totalCount).toBe(data.books.totalCount);
    expect(data.bookStats.rowCount).toBeGreaterThan(1);
  });

  it("of an empty list have one row of zero, or no row by a dimension", async () => {
    const none = `filter: { title: { eq: "không có" } }`;
    const data = await graph.data(`{
      all: bookStats(groupBy: [], ${none}) { rows { bookCount } totalCount }
      byYear: bookStats(groupBy: [YEAR], ${none}) { rows { bookCount } totalCount }
    }`);
    expect(data).toEqual({ all: { rows: [{ bookCount: 0 }], totalCount: 0 }, byYear: { rows: [], totalCount: 0 } });
  });

  it.each([0, -1, 5_001])("refuse a limit of %i", async (limit) => {
    expect(codes(await graph.execute(`{ bookStats(groupBy: [], limit: ${limit}) { totalCount } }`))).toEqual([
      "STATISTICS_LIMIT_OUT_OF_RANGE",
    ]);
  });

  it("cost one statement", async () => {
    const { statements } = await graph.recorded(
      `{ bookStats(groupBy: [YEAR, SHELF]) { rows { year shelf bookCount } totalCount rowCount asOf } }`,
    );
    expect(statements).toHaveLength(1);
  });
});

it("every field and every mutation of the library declares who may use it", () => {
  expect(undeclaredFields(buildSubgraph(library.graph).declared)).toEqual([]);
});

import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";

const shelfId = newId();
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
  await em.flush();
});
afterAll(() => graph.close());

const payload = `book { id title version shelf { name books { totalCount nodes { title } } } }
  userErrors { code field } warnings { code message field rule legalBasis certainty }`;
const addBook = `mutation ($input: AddBookInput!, $dryRun: Boolean) {
  addBook(input: $input, dryRun: $dryRun) { ${payload} }
}`;
const add = async (input: object, dryRun?: boolean | null, of: TestGraph = graph) =>
  (await of.data(addBook, { input: { shelfId, ...input }, ...(dryRun !== undefined && { dryRun }) })).addBook;

/** Everything that is stored: the rows of all tables, as text. */
async function stored(): Promise<string> {
  const em = graph.database.fork();
  const tables = await em.execute<{ name: string }[]>(
    `select "table_name" as "name" from "information_schema"."tables" where "table_schema" = 'library' order by 1`,
  );
  const rows = [];
  for (const { name } of tables)
    rows.push([name, await em.execute(`select t::text as "row" from "library"."${name}" t order by 1`)]);
  return JSON.stringify(rows);
}

describe("a dry run", () => {
  it("answers with the record as it would be, also where fields read it from the database, and stores nothing", async () => {
    const before = await stored();
    const tried = await add({ title: "Thử", idempotencyKey: "thu-thu-thu" }, true);
    expect(tried).toMatchObject({ userErrors: [], warnings: [], book: { title: "Thử", version: 1 } });
    expect(tried.book.shelf).toEqual({ name: "Giá một", books: { totalCount: 1, nodes: [{ title: "Thử" }] } });
    expect(await stored()).toBe(before);
    expect(await graph.data(`{ book(id: "${tried.book.id}") { id } }`)).toEqual({ book: null });
  });

  it("does not use up its idempotency key", async () => {
    await add({ title: "Một lần", idempotencyKey: "mot-lan-thoi" }, true);
    const real = await add({ title: "Một lần", idempotencyKey: "mot-lan-thoi" });
    expect((await graph.data(`{ book(id: "${real.book.id}") { title } }`)).book).toEqual({ title: "Một lần" });
  });

  it("gives the errors and warnings of the real write", async () => {
    for (const weight of [4_000, 6_000]) {
      const before = await stored();
      const tried = await add({ title: `Nặng ${weight}`, weight }, true);
      expect(await stored()).toBe(before);
      const { book, ...real } = await add({ title: `Nặng ${weight}`, weight });
      expect({ userErrors: tried.userErrors, warnings: tried.warnings }).toEqual(real);
      expect(tried.book === null).toBe(book === null);
    }
  });

  it("of a caller who may not write is refused as the write is", async () => {
    const answer = await graph.as(testCaller([Role.AUDITOR])).execute(addBook, {
      ...{ input: { shelfId, title: "Không" }, dryRun: true },
    });
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
  });

  it.each([false, null, undefined])("is none with dryRun: %s", async (dryRun) => {
    const title = `Thật ${dryRun}`;
    const { book } = await add({ title }, dryRun);
    expect((await graph.data(`{ book(id: "${book.id}") { title } }`)).book).toEqual({ title });
  });

  it("ends with its field: the mutations beside it in a request are stored, and see nothing of it", async () => {
    const source = `mutation ($shelf: ID!) {
      one: addBook(input: { shelfId: $shelf, title: "Đầu" }) { book { id } }
      two: addBook(input: { shelfId: $shelf, title: "Giữa" }, dryRun: true) { book { shelf { books { totalCount } } } }
      three: addBook(input: { shelfId: $shelf, title: "Sau" }, dryRun: true) { book { shelf { books { totalCount } } } }
      four: addBook(input: { shelfId: $shelf, title: "Cuối" }) { book { shelf { books { totalCount } } } }
    }`;
    const count = async () =>
      (await graph.data(`{ shelf(id: "${shelfId}") { books { totalCount } } }`)).shelf.books.totalCount;
    const before = await count();
    const answer = await graph.data(source, { shelf: shelfId });
    const counts = [answer.two, answer.three, answer.four].map(({ book }) => book.shelf.books.totalCount - before);
    expect(counts).toEqual([2, 2, 2]);
    expect(await count()).toBe(before + 2);
  });

  it("can be tried by many at once", async () => {
    const before = await stored();
    const tried = await Promise.all(Array.from({ length: 12 }, (_, index) => add({ title: `Thử ${index}` }, true)));
    expect(tried.map(({ book }) => book.title)).toEqual(tried.map((_, index) => `Thử ${index}`));
    expect(await stored()).toBe(before);
  });
});

describe("a warning", () => {
  it("comes with a write that is done, in the caller's language", async () => {
    const { book, userErrors, warnings } = await add({ title: "Từ điển", weight: 4_000 });
    expect(book.title).toBe("Từ điển");
    expect(userErrors).toEqual([]);
    expect(warnings).toEqual([
      {
        ...{ code: "BOOK_HEAVY", message: "Sách nặng 4000 gam", field: ["weight"] },
        ...{ rule: null, legalBasis: null, certainty: "STATED" },
      },
    ]);
    const english = await graph.execute(addBook, { input: { shelfId, title: "Từ điển", weight: 3_500 } }, "EN");
    expect((english.data as { addBook: { warnings: { message: string }[] } }).addBook.warnings[0]!.message).toBe(
      "The book weighs 3500 grams",
    );
  });

  it("is not given with an error", async () => {
    expect(await add({ title: "Quá nặng", weight: 6_000 })).toMatchObject({ book: null, warnings: [] });
  });
});

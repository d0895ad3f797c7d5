import { setTimeout as wait } from "node:timers/promises";
import { newId } from "@thidua/base/identifiers";
import { Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { IdempotencyStore, mutate } from "../src/graph/mutations/index.js";
import { createRequestContext } from "../src/graph/request/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestGraph, type TestGraph, testCaller } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

const shelfId = newId();
let graph: TestGraph;

beforeAll(async () => {
  graph = await openTestGraph(library);
  const em = graph.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
  await em.flush();
});
afterAll(() => graph.close());

const addBook = `mutation ($input: AddBookInput!) {
  addBook(input: $input) { book { id title weight version } userErrors { code field message } }
}`;
const weighBook = `mutation ($input: WeighBookInput!) {
  weighBook(input: $input) { book { id weight version } userErrors { code field } }
}`;
const editor = () => graph.as(testCaller([Role.EDITOR], null, "editor"));
const add = async (input: object, of: TestGraph = graph) =>
  (await of.data(addBook, { input: { shelfId, ...input } })).addBook;
const books = () => graph.database.fork().count(Book);
const changes = async () => {
  const [row] = await graph.database.fork().execute(`select count(*)::int as "count" from "library"."change"`);
  return (row as { count: number }).count;
};

describe("an idempotency key", () => {
  it("has one effect and one answer, however often it is sent", async () => {
    const before = await books();
    const first = await add({ title: "Một", idempotencyKey: "mot-mot-mot" });
    const recorded = await changes();
    expect(await add({ title: "Một", idempotencyKey: "mot-mot-mot" })).toEqual(first);
    expect(await books()).toBe(before + 1);
    expect(await changes()).toBe(recorded);
  });

  it("has one effect in concurrent requests", async () => {
    const before = await books();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => add({ title: "Cùng lúc", idempotencyKey: "cung-luc-1" })),
    );
    expect(new Set(answers.map(({ book }) => book.id)).size).toBe(1);
    expect(answers.every(({ userErrors }) => userErrors.length === 0)).toBe(true);
    expect(await books()).toBe(before + 1);
  });

  it("cannot be used for another input, which is not written", async () => {
    await add({ title: "Hai", idempotencyKey: "hai-hai-hai" });
    const before = await books();
    const reused = await add({ title: "Ba", idempotencyKey: "hai-hai-hai" });
    expect(reused.book).toBeNull();
    expect(reused.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED", field: ["idempotencyKey"] }]);
    expect(await books()).toBe(before);
  });

  it("cannot be used for another mutation", async () => {
    const { book } = await add({ title: "Bốn", idempotencyKey: "bon-bon-bon" });
    const input = { id: book.id, weight: 5, idempotencyKey: "bon-bon-bon" };
    const reused = await graph.as(testCaller([Role.REVIEWER])).data(weighBook, { input });
    expect(reused.weighBook.userErrors).toMatchObject([{ code: "IDEMPOTENCY_KEY_REUSED" }]);
  });

  it("is the caller's own: another caller may use the same one", async () => {
    const mine = await add({ title: "Năm", idempotencyKey: "nam-nam-nam" });
    const theirs = await add({ title: "Năm", idempotencyKey: "nam-nam-nam" }, editor());
    expect(theirs.book.id).not.toBe(mine.book.id);
  });

  it("stays free after a refused request", async () => {
    const refused = await add({ title: "Nặng", weight: 6_000, idempotencyKey: "nang-nang-nang" });
    expect(refused.userErrors).toMatchObject([{ code: "BOOK_TOO_HEAVY" }]);
    const accepted = await add({ title: "Nhẹ", weight: 60, idempotencyKey: "nang-nang-nang" });
    expect(accepted).toMatchObject({ book: { title: "Nhẹ" }, userErrors: [] });
  });

  it("survives a crash between commit and answer: a retry returns the stored record", async () => {
    // The first answer is never looked at, as if the process had died before sending it; the retry is a new process's request.
    const lost = add({ title: "Mất điện", idempotencyKey: "mat-dien-1" });
    await lost.then(() => undefined);
    const before = await books();
    const retried = await graph.as(testCaller([Role.PROVINCE_ADMIN])).data(addBook, {
      input: { idempotencyKey: "mat-dien-1", title: "Mất điện", shelfId },
    });
    expect(retried.addBook.book.title).toBe("Mất điện");
    expect(await books()).toBe(before);
  });

  it.each(["ngắn quá", "ngan", "có dấu tiếng Việt", "x".repeat(101), ""])("is refused in the form %j", async (key) => {
    const before = await books();
    const { book, userErrors } = await add({ title: "Khóa", idempotencyKey: key });
    expect(book).toBeNull();
    expect(userErrors).toMatchObject([{ code: "INVALID_IDEMPOTENCY_KEY", field: ["idempotencyKey"] }]);
    expect(await books()).toBe(before);
  });

  it("is deleted after its time", async () => {
    await add({ title: "Cũ", idempotencyKey: "rat-cu-roi" });
    await graph.database
      .fork()
      .execute(
        `update "library"."idempotency" set "stored_at" = now() - interval '31 days' where "key" = 'rat-cu-roi'`,
      );
    expect(await new IdempotencyStore(graph.database.fork()).prune(30)).toBe(1);
    const before = await books();
    await add({ title: "Cũ", idempotencyKey: "rat-cu-roi" });
    expect(await books()).toBe(before + 1);
  });
});

describe("an expected version", () => {
  let id: string;
  beforeEach(async () => {
    id = (await add({ title: "Phiên bản", weight: 1 })).book.id;
  });
  const weigh = async (input: object) => (await editor().data(weighBook, { input: { id, ...input } })).weighBook;

  it("that is current allows the change", async () => {
    expect(await weigh({ weight: 2, expectedVersion: 1 })).toMatchObject({
      book: { weight: 2, version: 2 },
      userErrors: [],
    });
  });

  it("that is stale is a conflict with the current record, and nothing is written", async () => {
    await weigh({ weight: 2, expectedVersion: 1 });
    const recorded = await changes();
    expect(await weigh({ weight: 3, expectedVersion: 1 })).toEqual({
      book: { id, weight: 2, version: 2 },
      userErrors: [{ code: "VERSION_CONFLICT", field: ["expectedVersion"] }],
    });
    expect(await changes()).toBe(recorded);
  });

  it("allows one of several concurrent changes; the others return the current record", async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => weigh({ weight: 10 + index, expectedVersion: 1 })),
    );
    const won = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(won).toHaveLength(1);
    for (const { book, userErrors } of answers.filter(({ userErrors }) => userErrors.length > 0)) {
      expect(userErrors).toMatchObject([{ code: "VERSION_CONFLICT" }]);
      expect(book).toEqual(won[0].book);
    }
    await wait(0);
    expect(await graph.database.fork().findOneOrFail(Book, { id })).toMatchObject({
      version: 2,
      weight: won[0].book.weight,
    });
  });

  it("does not prevent a repetition: the key is checked first", async () => {
    const once = await weigh({ weight: 7, expectedVersion: 1, idempotencyKey: "can-lai-1" });
    expect(await weigh({ weight: 7, expectedVersion: 1, idempotencyKey: "can-lai-1" })).toEqual(once);
  });
});

describe("a record that breaks a unique constraint", () => {
  it("is answered with ALREADY_EXISTS, as if two requests had stored it at once, and nothing is stored", async () => {
    const context = createRequestContext(graph.database.fork(), {
      requestId: "unique",
      locale: "EN",
      caller: testCaller([Role.EDITOR]),
    });
    const author = { actor: "editor", requestId: "unique", operation: "addShelf" };
    const write = { context, rule: { roles: [Role.EDITOR], within: "ANY" }, author, isDryRun: false } as const;
    const before = await graph.database.fork().count(Shelf);
    const stored = { createdAt: new Date(), updatedAt: new Date() };
    const { shelf, userErrors } = await mutate(write, "shelf", {}, async (em) => {
      const id = newId();
      for (const name of ["Giá hai", "Giá ba"])
        await em.insert(Shelf, { ...recordFields({}, { id }), ...stored, name, searchText: "" });
      return em.findOneOrFail(Shelf, { id });
    });
    expect(shelf).toBeNull();
    expect(userErrors).toMatchObject([{ code: "ALREADY_EXISTS", message: expect.stringMatching(/same time/) }]);
    expect(await graph.database.fork().count(Shelf)).toBe(before);
  });
});

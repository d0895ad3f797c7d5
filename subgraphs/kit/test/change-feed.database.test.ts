import type { EntityManager } from "@mikro-orm/sql";
import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setChangeAuthor } from "../src/access/authorization/index.js";
import { ChangeKind, type ChangePage, readChanges, snapshot, text, whole } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { Book, library, Shelf } from "./library/library.js";

const definition = {
  ...library.database,
  feed: {
    snapshots: {
      Shelf: snapshot(
        ["Giá sách", "A shelf"],
        { name: text("Tên", "The name"), bookCount: whole("Số sách", "The number of books") },
        async ({ id, name }: Shelf, em) => ({ name, bookCount: await em.count(Book, { shelfId: id }) }),
      ),
    },
    isPublic: { Book: (book: Book) => book.weight !== 666 },
  },
};

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let start: string;

beforeAll(async () => {
  database = await openTestDatabase(definition);
});
beforeEach(async () => {
  start = (await readChanges(database.fork(), { limit: 1_000 })).cursor;
});
afterAll(() => database.close());

const news = async (): Promise<ChangePage["changes"]> =>
  (await readChanges(database.fork(), { after: start, limit: 1_000 })).changes;
const shelfOf = (name: string) => ({ ...recordFields({}), name });
const bookOf = (title: string, shelfId: string, more: Partial<Book> = {}) => ({
  ...recordFields({}),
  title,
  titleSortKey: title,
  isLost: false,
  shelfId,
  ...more,
});

async function addShelf(name: string): Promise<string> {
  const em = database.fork();
  const shelf = em.create(Shelf, shelfOf(name));
  await em.flush();
  start = (await readChanges(em, { limit: 1_000 })).cursor;
  return shelf.id;
}

describe("the change feed records", () => {
  it("a creation with all values, by an implicit transaction of the system", async () => {
    const em = database.fork();
    const shelf = em.create(Shelf, {
      ...shelfOf("Thơ 'Đường' \\ ?"),
      sources: [{ article: "A", fact: null, url: null, note: "?" }],
    });
    await em.flush();
    const [change, ...others] = await news();
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      actor: "system",
      requestId: null,
      operation: null,
      type: "Shelf",
      id: shelf.id,
      kind: ChangeKind.CREATED,
      before: null,
      after: {
        id: shelf.id,
        name: "Thơ 'Đường' \\ ?",
        version: 1,
        sources: [{ article: "A", fact: null, url: null, note: "?" }],
      },
      snapshot: { name: "Thơ 'Đường' \\ ?", bookCount: 0 },
      publicBefore: false,
      publicAfter: true,
    });
    expect(change!.after).not.toHaveProperty("searchText");
    expect(Math.abs(change!.at.getTime() - Date.now())).toBeLessThan(60_000);
  });

  it("the author of the transaction with each change, also of a savepoint, and of no other transaction", async () => {
    const author = { actor: "lan", requestId: "r-1", operation: "AddShelf" };
    await database.fork().transactional(async (em) => {
      em.create(Shelf, shelfOf("Kịch"));
      await em.flush();
      setChangeAuthor(em as EntityManager, author);
      await em.transactional(async (savepoint) => {
        savepoint.create(Shelf, shelfOf("Tuồng"));
      });
    });
    expect(await news()).toMatchObject([author, author]);
    await addShelf("Chèo");
    expect((await readChanges(database.fork(), { limit: 1_000 })).changes.at(-1)).toMatchObject({ actor: "system" });
  });

  it("no author outside a transaction", () => {
    const author = { actor: "lan", requestId: null, operation: null };
    expect(() => setChangeAuthor(database.fork(), author)).toThrow("outside of a transaction");
  });

  it("an update with the changed values alone, as values of the graph", async () => {
    const shelfId = await addShelf("Truyện");
    const em = database.fork();
    const shelf = await em.findOneOrFail(Shelf, shelfId);
    const stored = shelf.updatedAt;
    shelf.name = "Truyện ngắn";
    shelf.sources = [{ article: "B", fact: null, url: null, note: null }];
    await em.flush();
    const [change] = await news();
    expect(change).toMatchObject({ actor: "system", requestId: null, operation: null, kind: ChangeKind.UPDATED });
    expect(change!.before).toEqual({ name: "Truyện", version: 1, sources: [], updatedAt: stored.toISOString() });
    expect(change!.after).toEqual({
      name: "Truyện ngắn",
      version: 2,
      sources: [{ article: "B", fact: null, url: null, note: null }],
      updatedAt: shelf.updatedAt.toISOString(),
    });
    expect(change!.snapshot).toEqual({ name: "Truyện ngắn", bookCount: 0 });
  });

  it("an update through a bare reference with the values of the row before", async () => {
    const shelfId = await addShelf("Kịch");
    const em = database.fork();
    em.getReference(Shelf, shelfId).name = "Kịch thơ";
    await em.flush();
    const [change] = await news();
    expect(change).toMatchObject({ before: { name: "Kịch" }, after: { name: "Kịch thơ" } });
    expect(Object.keys(change!.after!).sort()).toEqual(Object.keys(change!.before!).sort());
  });

  it("a deletion with all values before", async () => {
    const shelfId = await addShelf("Báo");
    const em = database.fork();
    em.remove(em.getReference(Shelf, shelfId));
    await em.flush();
    expect(await news()).toMatchObject([
      {
        kind: ChangeKind.DELETED,
        id: shelfId,
        before: { name: "Báo", version: 1 },
        after: null,
        snapshot: null,
        publicBefore: true,
        publicAfter: false,
      },
    ]);
  });

  it("no deletion that finds no row", async () => {
    const shelfId = await addShelf("Tạp chí");
    const [first, second] = [database.fork(), database.fork()];
    const [one, two] = [await first.findOneOrFail(Shelf, shelfId), await second.findOneOrFail(Shelf, shelfId)];
    await first.remove(one).flush();
    await second.remove(two).flush();
    expect(await news()).toHaveLength(1);
  });

  it("several flushes of a transaction as one change for each record, in one order", async () => {
    const shelfId = await addShelf("Sử");
    await database.fork().transactional(async (em) => {
      const shelf = await em.findOneOrFail(Shelf, shelfId);
      shelf.name = "Sử 1";
      await em.flush();
      const book = em.create(Book, bookOf("Một", shelfId, { weight: 10 }));
      await em.flush();
      shelf.name = "Sử 2";
      book.weight = 20;
      await em.flush();
      book.title = "Hai";
    });
    const changes = await news();
    expect(changes).toMatchObject([
      {
        type: "Shelf",
        kind: ChangeKind.UPDATED,
        before: { name: "Sử", version: 1 },
        after: { name: "Sử 2", version: 3 },
        snapshot: { name: "Sử 2", bookCount: 1 },
      },
      {
        type: "Book",
        kind: ChangeKind.CREATED,
        before: null,
        after: { title: "Hai", weight: 20, version: 3 },
        snapshot: null,
      },
    ]);
    expect(new Set(changes.map(({ tx }) => tx)).size).toBe(1);
  });

  it("a record created and deleted in one transaction as deleted, never as public", async () => {
    const shelfId = await addShelf("Địa");
    await database.fork().transactional(async (em) => {
      const book = em.create(Book, bookOf("Thoáng", shelfId));
      await em.flush();
      em.remove(book);
    });
    expect(await news()).toMatchObject([
      { kind: ChangeKind.DELETED, before: null, after: null, publicBefore: false, publicAfter: false },
    ]);
  });

  it("nothing of a transaction or a savepoint that is rolled back, and all of a released savepoint", async () => {
    const shelfId = await addShelf("Hoá");
    await expect(
      database.fork().transactional(async (em) => {
        em.create(Book, bookOf("Không", shelfId));
        await em.flush();
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await news()).toEqual([]);
    await database.fork().transactional(async (em) => {
      em.create(Book, bookOf("Ngoài", shelfId));
      await em.flush();
      await em
        .transactional(async (inner) => {
          inner.create(Book, bookOf("Hỏng", shelfId));
          await inner.flush();
          throw new Error("no");
        })
        .catch(() => undefined);
      await em.transactional(async (inner) => {
        inner.create(Book, bookOf("Trong", shelfId));
        await inner.transactional(async (innermost) => {
          innermost.create(Book, bookOf("Trong cùng", shelfId));
        });
      });
    });
    expect((await news()).map(({ after }) => after?.title)).toEqual(["Ngoài", "Trong", "Trong cùng"]);
  });

  it("whether the record was public before and is public after", async () => {
    const shelfId = await addShelf("Cấm");
    const em = database.fork();
    const book = em.create(Book, bookOf("Kín", shelfId, { weight: 666 }));
    await em.flush();
    book.weight = 1;
    await em.flush();
    book.weight = 666;
    await em.flush();
    await em.remove(book).flush();
    const flags = (await news()).map(({ publicBefore, publicAfter }) => [publicBefore, publicAfter]);
    expect(flags).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [false, false],
    ]);
    const seen = await readChanges(database.fork(), { after: start, limit: 10, onlyPublic: true });
    expect(seen.changes).toHaveLength(2);
  });
});

describe("a write that bypasses the EntityManager fails a test", () => {
  it.each([
    ["a native update", (id: string) => database.fork().nativeUpdate(Shelf, { id }, { name: "x" })],
    ["a native delete", (id: string) => database.fork().nativeDelete(Shelf, { id })],
    ["SQL", (id: string) => database.fork().execute(`update library.shelf set name = 'x' where id = '${id}'`)],
    [
      "a native insert",
      () =>
        database.fork().insert(Shelf, {
          ...shelfOf("y"),
          id: newId(),
          searchText: "",
          createdAt: new Date(),
          updatedAt: new Date(),
        } as never),
    ],
  ])("%s", async (_name, write) => {
    const shelfId = await addShelf("Kho");
    await expect(write(shelfId)).rejects.toThrow(/bypassed the EntityManager/);
    expect(await database.fork().count(Shelf, { name: "Kho", id: shelfId })).toBe(1);
  });
});

describe("reading", () => {
  it("continues from any cursor, with any limit, with the same changes", async () => {
    const em = database.fork();
    for (const name of ["a", "b", "c", "d", "e"]) {
      em.create(Shelf, shelfOf(name));
      await em.flush();
    }
    const all = await news();
    expect(all.map(({ after }) => after?.name)).toEqual(["a", "b", "c", "d", "e"]);
    for (const limit of [1, 2, 3, 5, 6]) {
      const read: typeof all = [];
      let after = start;
      for (let more = true; more; ) {
        const page = await readChanges(em, { after, limit });
        expect(page.changes.length).toBeLessThanOrEqual(limit);
        read.push(...page.changes);
        after = page.cursor;
        more = page.hasMore;
      }
      expect(read.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    }
    const rest = await readChanges(em, { after: all[2]!.cursor, limit: 10 });
    expect(rest.changes.map(({ id }) => id)).toEqual(all.slice(3).map(({ id }) => id));
  });

  it("of some types skips the others", async () => {
    const shelfId = await addShelf("Lọc");
    const em = database.fork();
    em.create(Book, bookOf("Một", shelfId));
    await em.flush();
    const page = await readChanges(em, { after: start, limit: 10, types: ["Shelf"] });
    expect(page.changes).toEqual([]);
    expect((await readChanges(em, { after: page.cursor, limit: 10 })).changes).toEqual([]);
  });

  it.each(["x", "Y2hhbmdlOi0x", "é".repeat(100), Buffer.from("change:1e9").toString("base64url")])(
    "refuses the cursor %s",
    async (after) => {
      await expect(readChanges(database.fork(), { after, limit: 1 })).rejects.toMatchObject({
        extensions: { code: "MALFORMED_CURSOR" },
      });
    },
  );
});

import { UniqueConstraintViolationException } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { collectStatements } from "../src/model/database/index.js";
import { recordFields } from "../src/model/records/index.js";
import { Book, Shelf } from "./library/library.js";
import { openPooledLibrary } from "./library/pooled-library.js";

let opened: Awaited<ReturnType<typeof openPooledLibrary>>;
let em: EntityManager;
let shelf: Shelf;
beforeAll(async () => {
  opened = await openPooledLibrary(2);
  shelf = await opened.database.fork().transactional(async (inner) => inner.create(Shelf, named("of all books")));
});
beforeEach(() => {
  em = opened.database.fork();
});
afterAll(() => opened.close());

const named = (name: string) => ({ ...recordFields({}), name });
const titles = ["", "Ông Nguyễn", "'; drop table", "a\\b", '"quoted"', "?", "$1", "\u{1F4D6}"];
const one = <Value>(values: readonly Value[]) => values[Math.floor(Math.random() * values.length)]!;

/** The values of a book, each of them one of those that are written in their own way. */
function anyBook() {
  const texts = () => Array.from({ length: Math.floor(Math.random() * 3) }, () => one(titles)) as never[];
  return {
    ...{ title: one(titles), titleSortKey: one(titles), shelfId: shelf.id },
    sources: one([[], [{ url: "https://example.vn/?a='1'", title: 'a "b" \\ $1 ?' }]]) as never,
    weight: one([null, 0, -1, 2_147_483_647]),
    printedOn: one([null, "2020-02-29", "0001-01-01"]),
    price: one([null, 0, 12]),
    binding: one([null, "HARDCOVER"]) as never,
    ...{ publisher: one([null, ...titles]), languages: texts(), keywords: texts(), isLost: one([true, false]) },
  };
}

/** A row as it is stored, but for what differs from row to row. */
async function storedRow(id: string): Promise<object> {
  const [row] = await em.execute<object[]>(
    `select to_jsonb("book") - '{id,created_at,updated_at}'::text[] as "row" from "library"."book" where "id" = ?`,
    [id],
  );
  return (row as { row: object }).row;
}

describe("a record of any values", () => {
  it("is inserted by a bound statement as the ORM inserts two", async () => {
    for (let time = 0; time < 20; time += 1) {
      const values = anyBook();
      const create = (count: number) =>
        opened.database.fork().transactional(async (inner) => {
          const books = Array.from({ length: count }, () => inner.create(Book, { ...recordFields({}), ...values }));
          await inner.flush();
          expect(books.map(({ version }) => version)).toEqual(books.map(() => 1));
          return books.map(({ id }) => id);
        });
      const { result: bound, statements } = await collectStatements(() => create(1));
      expect(statements.find((text) => text.startsWith(`insert into "library"."book"`))).toContain("$1");
      const [built] = await create(2);
      expect(await storedRow(bound[0]!)).toEqual(await storedRow(built!));
    }
  });

  it("is updated by a bound statement as it is inserted", async () => {
    for (let time = 0; time < 20; time += 1) {
      const [before, after] = [anyBook(), anyBook()];
      const insert = (values: object) =>
        opened.database
          .fork()
          .transactional(async (inner) => inner.create(Book, { ...recordFields({}), ...values } as never).id);
      const [changed, inserted] = [await insert(before), await insert(after)];
      const { statements } = await collectStatements(() =>
        opened.database.fork().transactional(async (inner) => {
          const book = await inner.findOneOrFail(Book, { id: changed });
          inner.assign(book, after as never);
          await inner.flush();
          expect(book.version).toBeLessThanOrEqual(2);
          inner.assign(book, { price: 77 });
          await inner.flush();
          inner.assign(book, { price: after.price });
        }),
      );
      const updates = statements.filter((text) => text.startsWith(`update "library"."book"`));
      expect(updates.every((text) => text.includes("$1"))).toBe(true);
      expect(await storedRow(changed)).toEqual({
        ...(await storedRow(inserted)),
        version: updates.length + 1,
      });
    }
  });
});

describe("an insert that waits for the commit", () => {
  it("is seen by the statements after it", async () => {
    const seen = await em.transactional(async (inner) => {
      const { id } = inner.create(Shelf, named("seen"));
      await inner.flush();
      return inner.execute(`select "version" from "library"."shelf" where "id" = ?`, [id]);
    });
    expect(seen).toEqual([{ version: 1 }]);
  });

  it("is refused with the exception of the ORM, at the latest by the commit", async () => {
    const twice = em.transactional(async (inner) => {
      inner.create(Shelf, { ...named("twice"), id: shelf.id });
      await inner.flush();
    });
    await expect(twice).rejects.toThrow(UniqueConstraintViolationException);
    expect(await opened.database.fork().count(Shelf, { name: "twice" })).toBe(0);
  });

  it("is refused within its savepoint, and the transaction around it goes on", async () => {
    await em.transactional(async (outer) => {
      outer.create(Shelf, named("outside"));
      await outer.flush();
      const inside = outer.transactional(async (inner) => {
        inner.create(Shelf, { ...named("inside"), id: shelf.id });
      });
      await expect(inside).rejects.toThrow(UniqueConstraintViolationException);
      outer.create(Shelf, named("outside"));
    });
    expect(await opened.database.fork().count(Shelf, { name: "outside" })).toBe(2);
    expect(await opened.database.fork().count(Shelf, { name: "inside" })).toBe(0);
  });

  it("is stored with all others, however many", async () => {
    await em.transactional(async (inner) => {
      for (let number = 0; number < 120; number += 1) {
        inner.create(Shelf, named("one of many"));
        await inner.flush();
      }
    });
    expect(await opened.database.fork().count(Shelf, { name: "one of many" })).toBe(120);
  });
});

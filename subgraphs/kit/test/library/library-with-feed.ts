import type { EntityManager } from "@mikro-orm/sql";
import { newId } from "@thidua/base/identifiers";
import { day, id, type SnapshotDeclaration, snapshot, text, whole } from "../../src/changes/change-feed/index.js";
import type { SubgraphDatabase } from "../../src/changes/database/index.js";
import { sortKey } from "../../src/model/names/index.js";
import { recordFields } from "../../src/model/records/index.js";
import type { SubgraphDefinition } from "../../src/serve/server/index.js";
import type { BookSnapshot } from "../catalog/catalog.js";
import { Book, library, Shelf } from "./library.js";

/** The snapshot of a shelf: its name. */
export const shelfSnapshot: SnapshotDeclaration = snapshot(
  ["Giá sách", "A shelf"],
  { name: text("Tên giá sách", "The name of the shelf") },
  ({ name }: Shelf) => ({ name }),
);

/** The library with a change feed of its books and shelves. */
export const libraryWithFeed: SubgraphDefinition = {
  ...library,
  database: {
    ...library.database,
    feed: {
      snapshots: {
        Shelf: shelfSnapshot,
        Book: snapshot(
          ["Sách", "A book"],
          {
            title: text("Tên sách", "The title"),
            weight: whole("Khối lượng", "The weight", { nullable: "NOT_STATED" }),
            printedOn: day("Ngày in", "The date of printing", { nullable: "NOT_STATED" }),
            shelfId: id("Giá sách", "The shelf"),
          },
          ({ title, weight = null, printedOn = null, shelfId }: Book) =>
            ({ title, weight, printedOn, shelfId }) satisfies BookSnapshot,
        ),
      },
    },
  },
};

/** Adds a shelf and books on it in one transaction. Returns the ID of the shelf. */
export async function addShelf(database: SubgraphDatabase, name: string, titles: string[] = []): Promise<string> {
  const em = database.fork();
  const shelf = em.create(Shelf, { ...recordFields({}), name });
  await em.persist([shelf, ...titles.map((title) => bookOf(em, shelf.id, title, 100))]).flush();
  return shelf.id;
}

/** Adds a book to a shelf. Returns the ID of the book. */
export async function addBook(database: SubgraphDatabase, shelfId: string, title: string): Promise<string> {
  const em = database.fork();
  const book = bookOf(em, shelfId, title, 100);
  await em.persist(book).flush();
  return book.id;
}

/**
 * Runs random transactions one after the other. Each adds, changes, moves and removes some books; one in ten is rolled back.
 *
 * @param random a generator of numbers from 0 to 1: the same numbers repeat the same run
 */
export async function work(database: SubgraphDatabase, transactions: number, random: () => number): Promise<void> {
  const shelves = [
    await addShelf(database, "Giá A"),
    await addShelf(database, "Giá B"),
    await addShelf(database, "Giá C"),
  ];
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  for (let count = 0; count < transactions; count += 1) {
    const em = database.fork();
    const isRolledBack = random() < 0.1;
    await em
      .transactional(async (transaction) => {
        const inner = transaction as EntityManager;
        const books = await inner.find(Book, {}, { orderBy: { id: "asc" }, limit: 50 });
        for (let step = 0; step < 1 + random() * 4; step += 1) {
          const book = books.length > 0 ? pick(books) : undefined;
          const chance = random();
          if (!book || chance < 0.4) inner.persist(bookOf(inner, pick(shelves), `Sách “${count}.${step}”`, step));
          else if (chance < 0.6) book.weight = random() < 0.3 ? null : Math.floor(random() * 1_000);
          else if (chance < 0.8) book.shelfId = pick(shelves);
          else inner.remove(books.splice(books.indexOf(book), 1)[0]!);
        }
        await inner.flush();
        if (isRolledBack) throw new Error("rolled back");
      })
      .catch((error: Error) => {
        if (error.message !== "rolled back") throw error;
      });
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function bookOf(em: EntityManager, shelfId: string, title: string, weight: number): Book {
  return em.create(Book, {
    ...recordFields({}, { id: newId() }),
    title,
    titleSortKey: sortKey(title),
    weight,
    printedOn: weight % 2 === 0 ? "2019-09-03" : null,
    price: null,
    isLost: false,
    shelfId,
  });
}

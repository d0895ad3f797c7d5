import { randomUUID } from "node:crypto";
import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { readChanges } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { Book, Shelf } from "./library/library.js";
import { onServer } from "./library/pooled-library.js";
import { ServedLibrary } from "./library/served-library.js";

/* A request is answered within its deadline, and nothing is done for it afterwards. */

const poolSize = 3;
/** Short enough to wait for, long enough for a request that waits for nothing. */
const shortly = { "x-request-timeout": "300" };
const shelfId = newId();

let library: ServedLibrary;
beforeAll(async () => {
  library = await ServedLibrary.start(poolSize, { requestTimeout: 20_000, statementTimeout: 60_000 });
  const em = library.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
  await em.flush();
});
afterAll(() => library.close());

const books = "{ books { nodes { id } } }";
const shelves = "{ shelves { name } }";
const add = "mutation ($input: AddBookInput!) { addBook(input: $input) { book { id title } userErrors { code } } }";
const newBook = (title: string) => ({ input: { title, shelfId, idempotencyKey: randomUUID() } });

/** How many books of a title there are, and how many changes are of one. */
async function stored(title: string): Promise<{ books: number; changes: number }> {
  const em = library.database.fork();
  const { changes } = await readChanges(library.database.fork(), { limit: 5_000 });
  return {
    books: await em.count(Book, { title }),
    changes: changes.filter(({ after }) => (after as { title?: string } | null)?.title === title).length,
  };
}

/** Asks for something without waiting for it, and returns what makes the caller leave. */
function askAndLeave(query: string, variables: object = {}) {
  const leaving = new AbortController();
  const left = library.ask(query, variables, { signal: leaving.signal }).catch(() => "left");
  return {
    async leave() {
      leaving.abort();
      expect(await left).toBe("left");
    },
  };
}

const asManyAsThePool = () => Promise.all(Array.from({ length: poolSize * 3 }, () => library.ask(books)));

describe("a read", () => {
  it("is answered within the time that its caller states, and its connections serve others", async () => {
    const release = await library.lock("book");
    const answers = await Promise.all(
      Array.from({ length: poolSize * 3 }, () => library.ask(books, {}, { headers: shortly })),
    );
    for (const { status, codes, data } of answers)
      expect({ status, codes, data }).toEqual({ status: 504, codes: ["REQUEST_TIMEOUT"], data: null });
    if (onServer) await library.untilWaiting(0);
    await release();
    for (const { codes } of await asManyAsThePool()) expect(codes).toEqual([]);
  });

  it("is worded in the caller's language", async () => {
    const release = await library.lock("book");
    const headers = { ...shortly, "accept-language": "en", "content-type": "application/json" };
    const response = await fetch(library.server.url, {
      method: "POST",
      headers,
      body: JSON.stringify({ query: books }),
    });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect(errors[0]!.message).toContain("deadline");
    await release();
  });

  it("whose text is new is answered in time too", async () => {
    const release = await library.lock("book");
    const { codes } = await library.ask(`query Q${newId().replaceAll("-", "")} ${books}`, {}, { headers: shortly });
    expect(codes).toEqual(["REQUEST_TIMEOUT"]);
    await release();
  });

  it.runIf(onServer)("is cancelled when its caller leaves, and so is what waits for a connection", async () => {
    const release = await library.lock("book");
    const callers = Array.from({ length: poolSize * 2 }, () => askAndLeave(books));
    await library.untilWaiting(poolSize);
    await Promise.all(callers.map(({ leave }) => leave()));
    await library.untilWaiting(0);
    // The table is still locked: what is answered now does not wait for one of them.
    const others = await Promise.all(Array.from({ length: poolSize * 3 }, () => library.ask(shelves)));
    for (const { data } of others) expect(data.shelves).toEqual([{ name: "Giá một" }]);
    await release();
  });

  it("that waits for a connection beyond its deadline takes none away", async () => {
    const release = await library.lock("book");
    const holding = Array.from({ length: poolSize }, () => library.ask(books));
    if (onServer) await library.untilWaiting(poolSize);
    const { codes } = await library.ask(shelves, {}, { headers: shortly });
    expect(codes).toEqual(["REQUEST_TIMEOUT"]);
    await release();
    for (const { codes: none } of await Promise.all(holding)) expect(none).toEqual([]);
    for (const { codes: none } of await asManyAsThePool()) expect(none).toEqual([]);
  });

  it.runIf(onServer)("that is cancelled never takes another request's statement with it", async () => {
    const release = await library.lock("book");
    const other = async () => (await library.ask(shelves)).data.shelves;
    for (let round = 0; round < 12; round += 1) {
      // Two of three connections: the others share what is left, and what is made anew.
      const cancelled = Array.from({ length: poolSize - 1 }, (_, number) =>
        library.ask(books, {}, { headers: { "x-request-timeout": String(20 + ((round * 7 + number * 31) % 60)) } }),
      );
      const others = Array.from({ length: 8 }, other);
      for (const { codes } of await Promise.all(cancelled)) expect(codes).toEqual(["REQUEST_TIMEOUT"]);
      for (const found of await Promise.all(others)) expect(found).toEqual([{ name: "Giá một" }]);
    }
    await release();
  });
});

describe("a mutation", () => {
  it("that is not done within its deadline stores nothing, and the same key does it once afterwards", async () => {
    const release = await library.lock("book");
    const given = newBook("Chưa kịp ghi");
    const late = await library.ask(add, given, { headers: shortly });
    expect(late).toMatchObject({ status: 504, codes: ["REQUEST_TIMEOUT"] });
    await release();
    expect(await stored("Chưa kịp ghi")).toEqual({ books: 0, changes: 0 });
    const first = await library.ask(add, given);
    const again = await library.ask(add, given);
    expect(first.data.addBook.book.title).toBe("Chưa kịp ghi");
    expect(again.data).toEqual(first.data);
    expect(await stored("Chưa kịp ghi")).toEqual({ books: 1, changes: 1 });
  });

  it.runIf(onServer)("whose caller leaves in the middle stores nothing", async () => {
    const release = await library.lock("book");
    const callers = Array.from({ length: poolSize }, (_, number) => askAndLeave(add, newBook(`Bỏ dở ${number}`)));
    await library.untilWaiting(poolSize);
    await Promise.all(callers.map(({ leave }) => leave()));
    await library.untilWaiting(0);
    await release();
    for (let number = 0; number < poolSize; number += 1)
      expect(await stored(`Bỏ dở ${number}`)).toEqual({ books: 0, changes: 0 });
    for (const { codes } of await asManyAsThePool()) expect(codes).toEqual([]);
  });

  it("stores its row and its change or neither, whenever its caller leaves", async () => {
    const titles = Array.from({ length: 24 }, (_, number) => `Lúc nào cũng vậy ${number}`);
    for (const [number, title] of titles.entries()) {
      const caller = askAndLeave(add, newBook(title));
      await new Promise((resolve) => setTimeout(resolve, number));
      await caller.leave().catch(() => {});
    }
    for (const { codes } of await asManyAsThePool()) expect(codes).toEqual([]);
    for (const title of titles) {
      const { books: rows, changes } = await stored(title);
      expect(rows).toBe(changes);
    }
  });

  it.runIf(onServer)("that is being committed is not cancelled: it is answered when it is stored", async () => {
    await library.query(
      `create function "library"."linger"() returns trigger language plpgsql as $$ begin perform pg_sleep(0.8); return null; end $$;
       create constraint trigger "linger" after insert on "library"."book" deferrable initially deferred
         for each row when (new."title" = 'Đang lưu') execute function "library"."linger"()`,
    );
    const answer = await library.ask(add, newBook("Đang lưu"), { headers: shortly });
    // What is read after the commit comes too late; that it is stored is known.
    expect(answer.codes.filter((code) => code !== "REQUEST_TIMEOUT")).toEqual([]);
    expect(answer.data.addBook.book.title).toBe("Đang lưu");
    expect(await stored("Đang lưu")).toEqual({ books: 1, changes: 1 });
  });
});

describe("GET /changes", () => {
  it.runIf(onServer)("ends when its caller leaves while it reads", async () => {
    const release = await library.lock("change_retention");
    const leaving = new AbortController();
    const left = fetch(new URL("/changes?wait=30", library.server.url), {
      headers: { authorization: library.authorization("SERVICE") },
      signal: leaving.signal,
    }).catch(() => "left");
    await library.untilWaiting(1);
    leaving.abort();
    expect(await left).toBe("left");
    await library.untilWaiting(0);
    await release();
    await vi.waitFor(() => expect(library.log.join("")).toContain("CALLER_GONE"), { timeout: 10_000 });
    for (const { codes } of await asManyAsThePool()) expect(codes).toEqual([]);
  });
});

it("nothing of all this is logged as a fault", () => {
  expect(library.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});

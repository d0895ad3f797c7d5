import { randomUUID } from "node:crypto";
import { newId } from "@thidua/base/identifiers";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readChanges } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { testEnvironment } from "../src/testing/env.js";
import { Book, Shelf } from "./library/library.js";
import { onServer } from "./library/pooled-library.js";
import { type LibraryAnswer, ServedLibrary } from "./library/served-library.js";
import { SeverableServer } from "./library/severable-server.js";

/* What the database cannot do at present is no fault of the program: callers learn that they may repeat it. */

const poolSize = 3;
const shelfId = newId();
let way: SeverableServer;
let library: ServedLibrary;

beforeAll(async () => {
  if (!onServer) return;
  way = await SeverableServer.open(Number(new URL(testEnvironment().TEST_DATABASE_URL!).port || 5432));
  library = await ServedLibrary.start(poolSize, { requestTimeout: 20_000, statementTimeout: 500 }, way.port);
  const em = library.database.fork();
  em.create(Shelf, { ...recordFields({}, { id: shelfId }), name: "Giá một" });
  await em.flush();
});
beforeEach(() => {
  if (onServer) (library.log as string[]).length = 0;
});
afterAll(async () => {
  if (!onServer) return;
  way.restore();
  await library.close();
  way.close();
});

const books = "{ books { nodes { id } } }";
const shelves = "{ shelves { name } }";
const add = "mutation ($input: AddBookInput!) { addBook(input: $input) { book { id } userErrors { code } } }";
const newBook = (title: string, idempotencyKey: string | null) => ({ input: { title, shelfId, idempotencyKey } });

/** No stack, no level above a warning. */
function expectNoFault(): void {
  expect(library.log.filter((line) => line.includes('"level":50') || line.includes("    at "))).toEqual([]);
}

const outcomeOf = ({ status, codes, headers }: LibraryAnswer) => ({
  status,
  codes,
  retryAfter: headers.get("retry-after"),
});

const storedBooks = async (title: string) => {
  const { changes } = await readChanges(library.database.fork(), { limit: 5_000 });
  return {
    books: await library.database.fork().count(Book, { title }),
    changes: changes.filter(({ after }) => (after as { title?: string } | null)?.title === title).length,
  };
};

/** Ends the sessions of the library at the server. */
const endSessions = () =>
  library.query(
    `select pg_terminate_backend("pid") from pg_stat_activity
      where "datname" = current_database() and "application_name" = 'thidua-library'`,
  );

describe.runIf(onServer)("a database", () => {
  it("whose lock is not free in time is busy, for reads and mutations", async () => {
    const release = await library.lock("book");
    const answers = await Promise.all([
      ...Array.from({ length: 4 }, () => library.ask(books)),
      ...Array.from({ length: 4 }, (_, number) => library.ask(add, newBook(`Bị khóa ${number}`, randomUUID()))),
    ]);
    const [read, mutation] = [answers[0]!, answers[7]!];
    expect(outcomeOf(read)).toEqual({ status: 503, codes: ["DATABASE_BUSY"], retryAfter: "1" });
    expect(outcomeOf(mutation)).toEqual({ status: 503, codes: ["DATABASE_BUSY"], retryAfter: "1" });
    for (const { codes } of answers) expect(codes).toEqual(["DATABASE_BUSY"]);
    await release();
    expect(await storedBooks("Bị khóa 0")).toEqual({ books: 0, changes: 0 });
    expectNoFault();
  });

  it("that answers other fields answers them: one busy field takes nothing from the others", async () => {
    const release = await library.lock("book");
    const { status, data, codes } = await library.ask(`{ shelves { name } books { nodes { id } } }`);
    await release();
    expect({ status, data, codes }).toEqual({
      status: 200,
      data: { shelves: [{ name: "Giá một" }], books: null },
      codes: ["DATABASE_BUSY"],
    });
  });

  it("that is out of reach is unavailable, and answers when it is back", async () => {
    way.cut();
    const read = await library.ask(shelves);
    const mutation = await library.ask(add, newBook("Mất mạng", randomUUID()));
    const changes = await fetch(new URL("/changes", library.server.url), {
      headers: { authorization: library.authorization("SERVICE") },
    });
    const readiness = await fetch(new URL("/readyz", library.server.url));
    way.restore();
    expect(outcomeOf(read)).toEqual({ status: 503, codes: ["DATABASE_UNAVAILABLE"], retryAfter: "1" });
    expect(outcomeOf(mutation)).toEqual({ status: 503, codes: ["DATABASE_UNAVAILABLE"], retryAfter: "1" });
    expect(changes.status).toBe(503);
    expect(await changes.json()).toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(readiness.status).toBe(503);
    expect((await library.ask(shelves)).codes).toEqual([]);
    expect(await storedBooks("Mất mạng")).toEqual({ books: 0, changes: 0 });
    expectNoFault();
  });

  it("that has ended idle sessions is asked again over others: no read fails", async () => {
    for (let round = 0; round < 4; round += 1) {
      await Promise.all(Array.from({ length: poolSize }, () => library.ask(books)));
      await endSessions();
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, number) => library.ask(number % 2 ? books : shelves)),
      );
      for (const { codes } of answers) expect(codes).toEqual([]);
    }
    expectNoFault();
  });

  it("that ends the session of a read is asked once more", async () => {
    // Only its first statement is cut off: it ends its own session, once.
    await library.query(
      `create sequence "library"."times";
       create function "library"."cut_once"() returns boolean language plpgsql volatile as $$ begin
         if nextval('"library"."times"') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if; return true; end $$;
       create view "library"."shelf_cut" as select * from "library"."shelf" where "library"."cut_once"();
       alter table "library"."shelf" rename to "shelf_kept"; alter view "library"."shelf_cut" rename to "shelf"`,
    );
    const { data, codes } = await library.ask(shelves);
    await library.query(`drop view "library"."shelf"; alter table "library"."shelf_kept" rename to "shelf"`);
    expect(codes).toEqual([]);
    expect(data.shelves).toEqual([{ name: "Giá một" }]);
    expectNoFault();
  });
});

describe.runIf(onServer)("a session that ends in a mutation", () => {
  const endedAt = (title: string, timing: string) =>
    library.query(
      `create sequence if not exists "library"."ended"; alter sequence "library"."ended" restart;
       create or replace function "library"."end_session"() returns trigger language plpgsql as $$ begin
         if nextval('"library"."ended"') = 1 then perform pg_terminate_backend(pg_backend_pid()); end if; return null; end $$;
       drop trigger if exists "end_session" on "library"."book";
       create constraint trigger "end_session" after insert on "library"."book" ${timing}
         for each row when (new."title" = '${title}') execute function "library"."end_session"()`,
    );

  it("before its commit is repeated, and stored once", async () => {
    await endedAt("Trước khi lưu", "not deferrable");
    // The statement before the commit: the mutation weighs what it has stored.
    const { codes, data } = await library.ask(add, newBook("Trước khi lưu", randomUUID()));
    expect(codes).toEqual([]);
    expect(data.addBook.userErrors).toEqual([]);
    expect(await storedBooks("Trước khi lưu")).toEqual({ books: 1, changes: 1 });
    expectNoFault();
  });

  it("at its commit is repeated under its idempotency key, and stored once", async () => {
    await endedAt("Đang lưu", "deferrable initially deferred");
    const { codes, data } = await library.ask(add, newBook("Đang lưu", randomUUID()));
    expect(codes).toEqual([]);
    expect(data.addBook.userErrors).toEqual([]);
    expect(await storedBooks("Đang lưu")).toEqual({ books: 1, changes: 1 });
    expectNoFault();
  });

  it("at its commit without a key is not repeated: its outcome is unknown", async () => {
    await endedAt("Không có khóa", "deferrable initially deferred");
    const answer = await library.ask(add, newBook("Không có khóa", null));
    expect(outcomeOf(answer)).toEqual({ status: 503, codes: ["OUTCOME_UNKNOWN"], retryAfter: "1" });
    expect(await storedBooks("Không có khóa")).toEqual({ books: 0, changes: 0 });
    expect((await library.ask(books)).codes).toEqual([]);
    expectNoFault();
  });
});

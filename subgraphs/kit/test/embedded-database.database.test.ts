import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { UniqueConstraintViolationException } from "@mikro-orm/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ThreadedInstance } from "../src/model/database/embedded/threaded-instance.js";
import {
  type EmbeddedDatabase,
  type EmbeddedInstance,
  openEmbeddedDatabase,
  openMemoryDatabase,
} from "../src/model/database/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { library } from "./library/library.js";

const directory = mkdtempSync(join(tmpdir(), "thidua-embedded-"));
let database: EmbeddedDatabase;
/** What a database without a thread does. */
let inProcess: EmbeddedDatabase;

/** How often the event loop turns while a statement runs that takes a tenth of a second or more. */
async function turnsDuringStatement(runner: Pick<EmbeddedInstance, "query">): Promise<number> {
  const state = { isAnswered: false };
  const answer = runner
    .query("select max(sqrt(number))::int as largest from generate_series(1, 1000000) number")
    .finally(() => {
      state.isAnswered = true;
    });
  let turns = 0;
  for (; !state.isAnswered; turns += 1) await nextTurn();
  expect((await answer).rows).toEqual([{ largest: 1000 }]);
  return turns;
}

beforeAll(async () => {
  database = await openEmbeddedDatabase(directory);
  inProcess = await openMemoryDatabase();
  for (const { pglite } of [database, inProcess])
    await pglite.query(
      `create table shelf (id int primary key, name text not null, other int constraint shelf_other references shelf (id) deferrable initially deferred)`,
    );
});
afterAll(async () => {
  await database.close();
  await inProcess.close();
  rmSync(directory, { recursive: true });
});

const names = async () =>
  (await database.pglite.query<{ name: string }>("select name from shelf order by id")).rows.map(({ name }) => name);

/** Fails with what a promise fails with, as plain fields. */
async function failureOf(promise: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = await promise.then(
    () => undefined,
    (reason: Error) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return { ...error, message: error!.message };
}

describe("the embedded database", () => {
  it("lets the event loop turn while a statement runs, in a transaction too", async () => {
    const { pglite } = database;
    expect(await turnsDuringStatement(pglite)).toBeGreaterThan(100);
    expect(await pglite.transaction((inside) => turnsDuringStatement(inside))).toBeGreaterThan(100);
    // It is the thread that makes the difference.
    expect(await turnsDuringStatement(inProcess.pglite)).toBeLessThan(20);
  });

  it("reads values of every type as a database without a thread does", async () => {
    const sql = `select 1::int2 as a, 9007199254740993::int8 as b, 5::int8 as c, 1.50::numeric as d, 1.5::float8 as e, true as f,
      'Đỗ'::text as g, null as h, '2026-01-02'::date as i, '2026-01-02 03:04:05.678+07'::timestamptz as j, '1 day'::interval as k,
      '{"a": [1, null, "x"]}'::jsonb as l, array['a,b', null]::text[] as m, array[1, 2]::int[] as n, '\\x00ff'::bytea as o,
      array['2026-01-02']::date[] as p, gen_random_uuid() is not null as q, $1::text as r, $2::int[] as s, $3::jsonb as t`;
    const parameters = ["Ngọc", [1, 2], { a: 1 }];
    for (const rowMode of ["object", "array"] as const) {
      const found = await database.pglite.query(sql, parameters, { rowMode });
      expect(found).toEqual(await inProcess.pglite.query(sql, parameters, { rowMode }));
      expect(found.rows).toHaveLength(1);
    }
    const changed = `insert into shelf select 100 + number, 'x' from generate_series(1, 3) number`;
    expect(await database.pglite.query(changed)).toEqual(await inProcess.pglite.query(changed));
    expect((await database.pglite.query("delete from shelf")).affectedRows).toBe(3);
  });

  it("copies rows from a blob", async () => {
    const blob = new Blob(["1\tmột\n2\thai\n"]);
    await database.pglite.query("copy shelf (id, name) from '/dev/blob'", [], { blob });
    expect(await names()).toEqual(["một", "hai"]);
    await database.pglite.query("delete from shelf");
  });

  it("fails with the fields of PostgreSQL's errors", async () => {
    for (const sql of [
      "selec",
      "select * from nowhere",
      "insert into shelf values (1, null)",
      "insert into shelf values (1, 'a'), (1, 'b')",
      "insert into shelf values (1, 'a', 7)",
      "select 1/0",
      "select 'x'::int",
    ]) {
      const failure = await failureOf(database.pglite.query(sql));
      const { params: _, queryOptions: __, ...expected } = await failureOf(inProcess.pglite.query(sql));
      expect(failure, sql).toEqual(JSON.parse(JSON.stringify(expected)));
      expect(failure.code, sql).toMatch(/^\w{5}$/);
    }
    expect(await failureOf(database.pglite.query("select $1::int", [() => 1]))).toMatchObject({
      message: expect.stringContaining("could not be cloned"),
    });
    expect((await database.pglite.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  });

  it("keeps what is outside of a transaction waiting for its end", async () => {
    const order: string[] = [];
    const begun = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const transaction = database.pglite.transaction(async (inside) => {
      await inside.query("insert into shelf values (1, 'trong')");
      begun.resolve();
      await mayEnd.promise;
      await inside.query("update shelf set name = 'xong'");
      order.push("transaction");
      return "result";
    });
    await begun.promise;
    const second = database.pglite.transaction(async (inside) => {
      order.push("second transaction");
      await inside.query("insert into shelf values (2, 'hai')");
    });
    const outside = names().then((found) => {
      order.push("statement");
      return found;
    });
    // Whatever does not wait would be answered by then.
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    expect(order).toEqual([]);
    mayEnd.resolve();
    expect(await transaction).toBe("result");
    expect(await outside).toEqual(["xong", "hai"]);
    await second;
    expect(order).toEqual(["transaction", "second transaction", "statement"]);
    await database.pglite.query("delete from shelf");
  });

  it("rolls a transaction back whose work fails, also after a statement that failed", async () => {
    const failing = database.pglite.transaction(async (inside) => {
      await inside.query("insert into shelf values (1, 'a')");
      throw new Error("the work");
    });
    await expect(failing).rejects.toThrow("the work");
    const refused = database.pglite.transaction(async (inside) => {
      await inside.query("insert into shelf values (1, 'a')");
      await inside.query("insert into shelf values (1, 'b')");
    });
    await expect(refused).rejects.toMatchObject({ code: "23505" });
    expect(await names()).toEqual([]);
  });

  it("fails with the error of a commit, and runs no statement after the end of a transaction", async () => {
    let kept: { query(sql: string): Promise<unknown> };
    const deferred = database.pglite.transaction(async (inside) => {
      kept = inside;
      await inside.query("insert into shelf values (1, 'a', 7)");
    });
    await expect(deferred).rejects.toMatchObject({ code: "23503", constraint: "shelf_other" });
    await expect(kept!.query("select 1")).rejects.toThrow("Transaction is closed");
    expect(await names()).toEqual([]);
  });

  it("hears notifications until it stops", async () => {
    const heard: string[] = [];
    const other: string[] = [];
    const stop = await database.pglite.listen("shelves", (payload) => heard.push(payload));
    const stopOther = await database.pglite.listen("shelves", (payload) => other.push(payload));
    await database.pglite.query("notify shelves, 'một'");
    await expect.poll(() => [heard, other]).toEqual([["một"], ["một"]]);
    await stop();
    await stop();
    await database.pglite.query("notify shelves, 'hai'");
    await expect.poll(() => other).toEqual(["một", "hai"]);
    expect(heard).toEqual(["một"]);
    await stopOther();
    await expect(database.pglite.listen("not a channel", () => {})).rejects.toMatchObject({ code: "42601" });
  });

  it("converts errors for the ORM, in and outside of a transaction", async () => {
    const opened = await openDatabase(library.database, { kind: "embedded", database });
    await opened.migrate();
    const insert = `insert into "library"."shelf" ("id", "created_at", "updated_at", "sources", "name") values ('0190a5c2-7e1f-7d3a-9c1e-000000000001', now(), now(), '[]', 'Một')`;
    await opened.fork().execute(insert);
    await expect(opened.fork().execute(insert)).rejects.toThrow(UniqueConstraintViolationException);
    await expect(opened.fork().transactional((em) => em.execute(insert))).rejects.toThrow(
      UniqueConstraintViolationException,
    );
    await opened.close();
  });
});

describe("opening and closing", () => {
  const own = () => mkdtempSync(join(directory, "own-"));

  it("refuses a directory that is in use, and opens it again after it is closed", async () => {
    const place = own();
    const first = await openEmbeddedDatabase(place);
    await first.pglite.query("create table kept (id int)");
    await first.pglite.query("insert into kept values (1)");
    expect(existsSync(join(place, "pglite.lock"))).toBe(true);
    expect([first.pglite.ready, first.pglite.closed]).toEqual([true, false]);
    await first.close();
    expect(existsSync(join(place, "pglite.lock"))).toBe(false);
    expect([first.pglite.ready, first.pglite.closed]).toEqual([false, true]);
    await expect(first.pglite.query("select 1")).rejects.toThrow("closed");
    await expect(first.pglite.transaction(async () => {})).rejects.toThrow("closed");
    const second = await openEmbeddedDatabase(place);
    expect((await second.pglite.query("select id from kept")).rows).toEqual([{ id: 1 }]);
    await second.close();
  });

  it("says why a database cannot be opened, and releases the directory", async () => {
    const refused = async (place: string, reason: string, provide?: () => void) => {
      await expect(openEmbeddedDatabase(place, provide)).rejects.toThrow(reason);
      expect(existsSync(join(place, "pglite.lock"))).toBe(false);
    };
    await refused(own(), "no copy", () => {
      throw new Error("no copy");
    });
    const older = own();
    mkdirSync(join(older, "pglite"));
    writeFileSync(join(older, "pglite", "PG_VERSION"), "12\n");
    await refused(older, "PGlite failed to initialize properly");
    expect(readFileSync(join(older, "pglite", "PG_VERSION"), "utf8")).toBe("12\n");
  });

  it("refuses whatever is asked of a thread that has failed, also what was asked before", async () => {
    const place = own();
    writeFileSync(join(place, "PG_VERSION"), "12\n");
    const instance: EmbeddedInstance = new ThreadedInstance(place);
    const reason = "PGlite failed to initialize properly";
    const early = expect(instance.query("select 1")).rejects.toThrow(reason);
    await expect(instance.waitReady).rejects.toThrow(reason);
    await early;
    expect([instance.ready, instance.closed]).toEqual([false, true]);
    await expect(instance.query("select 1")).rejects.toThrow(reason);
    await expect(instance.listen("shelves", () => {})).rejects.toThrow(reason);
    await expect(instance.close()).rejects.toThrow(reason);
  });
});

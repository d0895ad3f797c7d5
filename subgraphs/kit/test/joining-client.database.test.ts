import type { EntityManager } from "@mikro-orm/sql";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readChanges } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { readRows } from "../src/model/rows/index.js";
import { Shelf } from "./library/library.js";
import { onServer, openPooledLibrary } from "./library/pooled-library.js";

let opened: Awaited<ReturnType<typeof openPooledLibrary>>;
let em: EntityManager;
beforeAll(async () => {
  opened = await openPooledLibrary(1);
});
beforeEach(() => {
  em = opened.database.fork();
});
afterAll(() => opened.close());

const shelf = (name: string) => ({ ...recordFields({}), name });
const isIdle = () => em.execute("select pg_current_xact_id_if_assigned() as transaction");

describe("a transaction", () => {
  it("without statements has no effect, and its connection serves the next one", async () => {
    for (let time = 0; time < 3; time += 1) await em.transactional(async () => {});
    await expect(
      em.transactional(async () => {
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(await isIdle()).toEqual([{ transaction: null }]);
  });

  it("whose first statement fails is rolled back, and its error is that of the statement", async () => {
    const failing = em.transactional((inner) => inner.execute("select 1 / 0"));
    await expect(failing).rejects.toThrow("division by zero");
    expect(await isIdle()).toEqual([{ transaction: null }]);
  });

  it("can begin with a statement with values, or a savepoint", async () => {
    const number = await em.transactional((inner) => readRows(inner as EntityManager, "select ?::int as number", [7]));
    expect(number).toEqual([{ number: 7 }]);
    await em.transactional(async (outer) => {
      await outer.transactional(async (inner) => {
        inner.create(Shelf, shelf("within"));
      });
    });
    expect(await opened.database.fork().count(Shelf, { name: "within" })).toBe(1);
  });

  it("stores its row and its change, or neither when the commit fails", async () => {
    const before = (await readChanges(opened.database.fork(), { limit: 5_000 })).changes.length;
    const sql = opened.database.fork();
    await sql.execute(`alter table "library"."change" add constraint "no_gloom" check ("after" ->> 'name' <> 'gloom')`);
    const gloomy = em.transactional(async (inner) => {
      inner.create(Shelf, shelf("gloom"));
    });
    await expect(gloomy).rejects.toThrow("no_gloom");
    await sql.execute(`alter table "library"."change" drop constraint "no_gloom"`);
    expect(await opened.database.fork().count(Shelf, { name: "gloom" })).toBe(0);
    expect((await readChanges(opened.database.fork(), { limit: 5_000 })).changes).toHaveLength(before);
    await opened.database.fork().transactional(async (inner) => {
      inner.create(Shelf, shelf("light"));
    });
    expect((await readChanges(opened.database.fork(), { limit: 5_000 })).changes).toHaveLength(before + 1);
  });

  it.runIf(onServer)("that goes on after a failed statement is not taken for committed", async () => {
    const reckless = em.transactional(async (inner) => {
      inner.create(Shelf, shelf("lost"));
      await inner.flush();
      await inner.execute("select 1 / 0").catch(() => undefined);
    });
    await expect(reckless).rejects.toThrow(/aborted|rolled back/);
    expect(await opened.database.fork().count(Shelf, { name: "lost" })).toBe(0);
  });
});

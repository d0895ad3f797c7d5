import { afterAll, beforeAll, expect, it } from "vitest";
import { keepChanges, pruneChanges, readChanges } from "../src/changes/change-feed/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";
import { shelfSnapshot } from "./library/library-with-feed.js";

let database: Awaited<ReturnType<typeof openTestDatabase>>;

beforeAll(async () => {
  database = await openTestDatabase({
    ...library.database,
    feed: { snapshots: { Shelf: shelfSnapshot } },
  });
});
afterAll(() => database.close());

const day = 86_400_000;

async function write(em: ReturnType<typeof database.fork>, name: string, shelf?: Shelf): Promise<Shelf> {
  if (shelf) shelf.name = name;
  const written = shelf ?? em.create(Shelf, { ...recordFields({}), name });
  await em.flush();
  return written;
}

/** Everything from a cursor on, by pages of a size: the names, and the cursors met. */
async function readAll(after: string | null, limit: number): Promise<{ names: unknown[]; cursors: string[] }> {
  const names: unknown[] = [];
  const cursors: string[] = [];
  for (let cursor = after, more = true; more; ) {
    const page = await readChanges(database.fork(), { after: cursor, limit });
    names.push(...page.changes.map(({ snapshot }) => (snapshot as Shelf | null)?.name ?? "gone"));
    cursors.push(...page.changes.map((change) => change.cursor), page.cursor);
    cursor = page.cursor;
    more = page.hasMore;
  }
  return { names, cursors };
}

it("pruning keeps the newest change of each record; old cursors are refused, and reading from the start returns every record", async () => {
  const em = database.fork();
  const a = await write(em, "a1");
  const b = await write(em, "b1");
  const c = await write(em, "c1");
  await write(em, "a2", a);
  await write(em, "b2", b);
  await em.remove(c).flush();
  const before = await readAll(null, 2);
  expect(before.names).toEqual(["a1", "b1", "c1", "a2", "b2", "gone"]);

  expect(await pruneChanges(database.fork(), 1)).toBe(0);
  expect((await readAll(null, 2)).names).toEqual(before.names);

  // Two days later; what was written since is young.
  await em.execute(`update library.change set at = at - interval '3 days'`);
  await write(em, "a3", a);
  await write(em, "a4", a);
  expect(await pruneChanges(database.fork(), 2)).toBe(4);
  expect(await pruneChanges(database.fork(), 2)).toBe(0);

  // From the start, whatever the size of the pages, and with every cursor on the way.
  for (const limit of [1, 2, 3, 10]) {
    const { names, cursors } = await readAll(null, limit);
    expect(names).toEqual(["b2", "gone", "a3", "a4"]);
    for (const cursor of cursors) {
      const rest = await readAll(cursor, limit);
      expect(names.slice(names.length - rest.names.length)).toEqual(rest.names);
    }
  }
  // Cursors given out before: those before the removed changes are too old, the last is not.
  const refusals = await Promise.all(
    before.cursors.map((cursor) =>
      readAll(cursor, 10).then(
        () => "read",
        (error) => error.extensions.code,
      ),
    ),
  );
  expect(new Set(refusals.slice(0, 3))).toEqual(new Set(["CURSOR_TOO_OLD"]));
  expect(refusals.at(-1)).toBe("read");
  expect((await readAll(before.cursors.at(-1)!, 10)).names).toEqual(["a3", "a4"]);
});

it("the number of days is at least one, and without it nothing is deleted", async () => {
  await expect(pruneChanges(database.fork(), 0)).rejects.toThrow(RangeError);
  await expect(pruneChanges(database.fork(), Number.NaN)).rejects.toThrow(RangeError);
  const said: object[] = [];
  const stop = keepChanges(database.fork, undefined, {
    info: (entry) => said.push(entry),
    error: (entry) => said.push(entry),
  });
  stop();
  expect(said).toEqual([]);
  expect(await pruneChanges(database.fork(), 1, { now: new Date(Date.now() - 10 * day) })).toBe(0);
});

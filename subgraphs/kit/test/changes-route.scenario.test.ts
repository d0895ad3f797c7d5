import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type DevelopmentKeys, openDevelopmentKeys, Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { collectProcessStatements } from "../src/model/database/index.js";
import { recordFields } from "../src/model/records/index.js";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { testEnvironment } from "../src/testing/env.js";
import { openTestDatabase } from "../src/testing/index.js";
import { library, Shelf } from "./library/library.js";
import { shelfSnapshot } from "./library/library-with-feed.js";

/** Two transactions at once need two connections: the embedded database has one. */
const onServer = testEnvironment().TEST_DATABASE_URL !== undefined;

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let server: RunningSubgraph;
let keys: DevelopmentKeys;
let token: string;
let start: string;

beforeAll(async () => {
  keys = await openDevelopmentKeys(mkdtempSync(join(tmpdir(), "thidua-")));
  token = await keys.sign({ roles: [Role.SERVICE] });
  database = await openTestDatabase({
    ...library.database,
    feed: { snapshots: { Shelf: shelfSnapshot } },
  });
  server = await startSubgraph(library, database, { logLevel: "silent", tokens: keys.verifier });
});
beforeEach(async () => {
  start = (await changes({ limit: 5_000 })).cursor;
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

type Line = { cursor: string; type: string; id: string; kind: string; changed: string[]; snapshot: { name: string } };

async function get(
  query: Record<string, unknown>,
  headers: Record<string, string> = {},
  to = server,
  signal?: AbortSignal,
) {
  const url = new URL("/changes", to.url);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return fetch(url, { headers: { authorization: `Bearer ${token}`, ...headers }, signal });
}

async function changes(query: Record<string, unknown>, to = server) {
  const response = await get(query, {}, to);
  expect(response.status).toBe(200);
  const text = await response.text();
  const lines = text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
  return { lines, cursor: response.headers.get("next-cursor")!, type: response.headers.get("content-type") };
}

async function addShelf(name: string): Promise<Shelf> {
  const em = database.fork();
  const shelf = em.create(Shelf, { ...recordFields({}), name });
  await em.flush();
  return shelf;
}

const namesOf = ({ lines }: { lines: Line[] }) => lines.map(({ snapshot }) => snapshot.name);

describe("GET /changes", () => {
  it("returns a change in each line, without values before and after", async () => {
    const shelf = await addShelf("Một");
    shelf.name = "Hai";
    const em = database.fork();
    em.assign(await em.findOneOrFail(Shelf, shelf.id), { name: "Hai" });
    await em.flush();
    const { lines, type } = await changes({ after: start });
    expect(type).toBe("application/x-ndjson; charset=utf-8");
    const common = { cursor: expect.any(String), tx: expect.any(String), at: expect.stringMatching(/Z$/) };
    expect(lines).toEqual([
      {
        ...common,
        type: "Shelf",
        id: shelf.id,
        kind: "CREATED",
        changed: expect.any(Array),
        snapshot: { name: "Một" },
      },
      {
        ...common,
        type: "Shelf",
        id: shelf.id,
        kind: "UPDATED",
        changed: expect.any(Array),
        snapshot: { name: "Hai" },
      },
    ]);
    expect(lines[1]!.changed.sort()).toEqual(["name", "updatedAt", "version"]);
  });

  it("continues from the cursor of a line and of the header", async () => {
    for (const name of ["a", "b", "c"]) await addShelf(name);
    const first = await changes({ after: start, limit: 2 });
    expect(namesOf(first)).toEqual(["a", "b"]);
    expect(namesOf(await changes({ after: first.cursor }))).toEqual(["c"]);
    expect(namesOf(await changes({ after: first.lines[0]!.cursor }))).toEqual(["b", "c"]);
    const end = await changes({ after: start });
    expect(await changes({ after: end.cursor })).toMatchObject({ lines: [], cursor: end.cursor });
    expect((await changes({ after: start, types: "Book,Box" })).lines).toEqual([]);
  });

  it.each<[who: string, proof: string | Role[] | undefined, status: number, code: string]>([
    ["an anonymous caller", undefined, 401, "UNAUTHENTICATED"],
    ["a forged token", "Bearer x", 401, "TOKEN_MALFORMED"],
    ...Object.values(Role)
      .filter((role) => role !== Role.SERVICE)
      .map((role): [string, Role[], number, string] => [role, [role], 403, "FORBIDDEN"]),
  ])("refuses %s", async (_who, proof, status, code) => {
    const authorization = Array.isArray(proof) ? `Bearer ${await keys.sign({ roles: proof })}` : proof;
    const response = await fetch(new URL("/changes", server.url), {
      headers: authorization ? { authorization } : {},
    });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    if (status === 401) expect(response.headers.get("www-authenticate")).toMatch(/^Bearer/);
    expect(await response.json()).toMatchObject({ code, status });
  });

  it("refuses values that are out of range or malformed, in the caller's language", async () => {
    for (const [query, code] of [
      [{ limit: 0 }, "FEED_ARGUMENT_OUT_OF_RANGE"],
      [{ limit: 5_001 }, "FEED_ARGUMENT_OUT_OF_RANGE"],
      [{ limit: "1e3" }, "FEED_ARGUMENT_OUT_OF_RANGE"],
      [{ wait: 61 }, "FEED_ARGUMENT_OUT_OF_RANGE"],
      [{ wait: "-1" }, "FEED_ARGUMENT_OUT_OF_RANGE"],
      [{ after: "rubbish" }, "MALFORMED_CURSOR"],
      [{ types: "\u0000" }, "UNKNOWN_CHANGE_TYPE"],
      [{ types: "Book,,Shelf" }, "UNKNOWN_CHANGE_TYPE"],
      [{ types: "Book, Shelf" }, "UNKNOWN_CHANGE_TYPE"],
    ] as const) {
      const response = await get(query);
      expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([400, code]);
    }
    const english = await get({ limit: 0 }, { "accept-language": "en" });
    expect(await english.json()).toMatchObject({ title: '"limit" must be an integer from 1 to 5000' });
  });

  it("reports a cursor as too old after the database was restored to an earlier state", async () => {
    const response = await get({ after: Buffer.from("change:999999999").toString("base64url") });
    expect([response.status, await response.json()]).toMatchObject([410, { code: "CURSOR_TOO_OLD" }]);
  });
});

describe("waiting", () => {
  it("ends with a change, for all waiting callers, without statements meanwhile", async () => {
    const warm = await changes({ after: start, wait: 1 });
    expect(warm.lines).toEqual([]);
    const begin = performance.now();
    const waiting = Promise.all([1, 2, 3].map(() => changes({ after: start, wait: 30 })));
    // On a loaded machine the first reads of the waiting requests take their time.
    await sleep(2_000);
    const { statements } = await collectProcessStatements(() => sleep(1_000));
    expect(statements).toEqual([]);
    await addShelf("Đến");
    expect((await waiting).map(namesOf)).toEqual([["Đến"], ["Đến"], ["Đến"]]);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it("ends without changes after its time", async () => {
    const begin = performance.now();
    expect(await changes({ after: start, wait: 1 })).toMatchObject({ lines: [], cursor: start });
    expect(performance.now() - begin).toBeGreaterThan(900);
  });

  it("ends when the caller disconnects, and a stopping server answers waiting callers", async () => {
    const other = await startSubgraph(library, database, { logLevel: "silent", tokens: keys.verifier });
    const impatient = new AbortController();
    const gone = get({ after: start, wait: 60 }, {}, other, impatient.signal).catch(() => "gone");
    const waiting = changes({ after: start, wait: 60 }, other);
    await sleep(300);
    impatient.abort();
    expect(await gone).toBe("gone");
    const begin = performance.now();
    await other.stop();
    expect(await waiting).toMatchObject({ lines: [], cursor: start });
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it.runIf(onServer)("continues after the listening connection is lost", async () => {
    const waiting = changes({ after: start, wait: 30 });
    await sleep(300);
    const listening = `application_name = 'thidua-changes' and datname = current_database()`;
    await database.fork().execute(`select pg_terminate_backend(pid) from pg_stat_activity where ${listening}`);
    await addShelf("Trong lúc mất kết nối");
    expect(namesOf(await waiting)).toEqual(["Trong lúc mất kết nối"]);
    const again = changes({ after: (await changes({ after: start })).cursor, wait: 30 });
    await sleep(300);
    await addShelf("Sau đó");
    expect(namesOf(await again)).toEqual(["Sau đó"]);
  });

  it.runIf(onServer)(
    "holds back what an older transaction could still precede, and goes on when that one is rolled back",
    async () => {
      const older = database.fork();
      await older.begin();
      // The earlier number, taken and not committed.
      await older.execute(`insert into library.change (actor, type, id, kind, public_before, public_after)
      values ('x', 'Shelf', gen_random_uuid(), 'CREATED', false, false)`);
      await addShelf("Xong trước");
      expect((await changes({ after: start })).lines).toEqual([]);
      const waiting = changes({ after: start, wait: 30 });
      await sleep(500);
      await older.rollback();
      expect(namesOf(await waiting)).toEqual(["Xong trước"]);
    },
  );
});

import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openMetrics } from "@thidua/base/metrics";
import { parseMetrics } from "@thidua/base/metrics/testing";
import { type DevelopmentKeys, openDevelopmentKeys, Role } from "@thidua/base/tokens";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import {
  type MirrorDefinition,
  type MirrorSource,
  mirrorSources,
  type RunningMirrors,
  rebuildMirror,
  startMirrors,
} from "../src/changes/mirror/index.js";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { testEnvironment } from "../src/testing/env.js";
import { openTestDatabases, type TestDatabases } from "../src/testing/index.js";
import { bundleMirrorProcess } from "./catalog/bundle-mirror-process.js";
import { catalogDatabase, ListedBook, libraryMirror, rowsOf } from "./catalog/catalog.js";
import type { MirrorProcessMessage, MirrorProcessSettings } from "./catalog/mirror-process.js";
import { addBook, addShelf, libraryWithFeed, seeded, work } from "./library/library-with-feed.js";

const directory = mkdtempSync(join(tmpdir(), "thidua-mirror-"));
const options = { wait: 1, backOff: { first: 40, longest: 400 } };
const log = { info: () => undefined, warn: () => undefined };

let keys: DevelopmentKeys;
let opened: TestDatabases;
let library: SubgraphDatabase;
let catalog: SubgraphDatabase;
let secondCatalog: SubgraphDatabase;
let owner: RunningSubgraph;
let source: MirrorSource;
const running: RunningMirrors[] = [];

const startOwner = (port = 0) =>
  startSubgraph(libraryWithFeed, library, { logLevel: "silent", tokens: keys.verifier, port });

/** Follows the library until the end of the test case. */
function follow(database: SubgraphDatabase, mirror: MirrorDefinition = libraryMirror, from = source): RunningMirrors {
  const mirrors = startMirrors(database, [mirror], { library: from }, log, options);
  running.push(mirrors);
  return mirrors;
}

const stateOf = (mirrors: RunningMirrors) => mirrors.status()[0]!.state;
const titles = async (database: SubgraphDatabase) =>
  (await database.fork().find(ListedBook, {}, { orderBy: { title: "asc" } })).map(({ title }) => title);
const eventually = (assertion: () => Promise<void> | void) => vi.waitFor(assertion, { timeout: 15_000, interval: 20 });

/** The rows that every mirror ends with, derived from the tables of the library. */
async function expectedRows(): Promise<string[]> {
  const rows = await library.fork().execute<{ row: string }[]>(
    `select row_to_json("s")::text as "row" from (
       select "id", "name", (select count(*) from "library"."book" where "shelf_id" = "shelf"."id")::int as "book_count"
       from "library"."shelf") as "s"
     union all select row_to_json("b")::text from (
       select "id", "title", "weight", "printed_on", "shelf_id" from "library"."book") as "b"`,
  );
  return rows.map(({ row }) => row).sort();
}

beforeAll(async () => {
  keys = await openDevelopmentKeys(directory);
  const definitions = [libraryWithFeed.database, catalogDatabase("catalog"), catalogDatabase("second_catalog")];
  opened = await openTestDatabases(definitions);
  [library, catalog, secondCatalog] = opened.databases as [SubgraphDatabase, SubgraphDatabase, SubgraphDatabase];
  owner = await startOwner();
  const url = new URL("/changes", owner.url).toString();
  source = { url, token: () => keys.sign({ subject: "catalog", roles: [Role.SERVICE] }) };
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((mirrors) => mirrors.stop()));
});
afterAll(async () => {
  await owner.stop();
  await opened.close();
  rmSync(directory, { recursive: true, force: true });
});

describe("a mirror", () => {
  it("followed live, one rebuilt and one killed amid batches have equal rows", async () => {
    const live = follow(catalog);
    // Two processes of one subgraph follow at once: each page is applied by one of them.
    const beside = follow(catalog);
    const killed = await killedMirror(() => work(library, 180, seeded(7)));
    const rebuilt = await rebuildMirror(secondCatalog, libraryMirror, source);
    const expected = await expectedRows();
    expect(expected.length).toBeGreaterThan(50);
    await eventually(async () => expect(await rowsOf(catalog.fork())).toEqual(expected));
    expect(await rowsOf(secondCatalog.fork())).toEqual(expected);
    expect(rebuilt.rows).toBe(expected.length);
    expect(killed.rows).toEqual(expected);
    // It was killed on the way, not before it began and not after it was done.
    expect(new Set(killed.began).size).toBeGreaterThan(3);
    expect(live.status()[0]!.changes + beside.status()[0]!.changes).toBeGreaterThan(expected.length);
    expect([live, beside].map((mirrors) => mirrors.status()[0]!.rebuilds)).toEqual([0, 0]);
  }, 120_000);

  it("reports its state while its owner is unreachable, serves its rows, and continues when the owner is back", async () => {
    const shelfId = await addShelf(library, "Giá D");
    await addBook(library, shelfId, "trước");
    const endpoint = (await openMetrics({ METRICS_HOST: "127.0.0.1", METRICS_PORT: 0 }))!;
    const reader = await startSubgraph({ ...libraryWithFeed, name: "catalog", mirrors: [libraryMirror] }, catalog, {
      logLevel: "silent",
      mirrors: { library: source },
      mirrorOptions: options,
      metrics: endpoint,
    });
    const readiness = async () => {
      const response = await fetch(new URL("/readyz", reader.url));
      return { status: response.status, body: (await response.json()) as { mirrors: { state: string }[] } };
    };
    await eventually(async () => expect(await titles(catalog)).toContain("trước"));
    expect((await readiness()).body.mirrors).toEqual([
      { owner: "library", state: "FOLLOWING", secondsBehind: expect.any(Number) },
    ]);
    await owner.stop();
    await eventually(async () => expect((await readiness()).body.mirrors[0]!.state).toBe("UNREACHABLE"));
    expect((await readiness()).status).toBe(200);
    expect(await titles(catalog)).toContain("trước");
    await addBook(library, shelfId, "trong lúc");
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    // Not on the port of the graph.
    expect((await fetch(new URL("/metrics", reader.url))).status).toBe(404);
    const metrics = parseMetrics(await (await fetch(endpoint.url)).text());
    const failures = metrics.get("thidua_mirror_failures_total")!.samples[0]!.value;
    // At 40, 80, 160, 320, 400, 400 … milliseconds or half of them: not more than a dozen, and it has not given up.
    expect(failures).toBeGreaterThan(2);
    expect(failures).toBeLessThan(16);
    expect(metrics.get("thidua_mirror_following")!.samples).toEqual([
      { name: "thidua_mirror_following", labels: { service: "catalog", owner: "library" }, value: 0 },
    ]);
    owner = await startOwner(owner.port);
    await eventually(async () => expect(await titles(catalog)).toContain("trong lúc"));
    await eventually(async () => expect((await readiness()).body.mirrors[0]!.state).toBe("FOLLOWING"));
    await reader.stop();
    expect(parseMetrics(await (await fetch(endpoint.url)).text()).has("thidua_mirror_following")).toBe(false);
    await endpoint.close();
  });

  it("follows as soon as its owner is back, also when nothing has changed meanwhile", async () => {
    const mirrors = startMirrors(catalog, [libraryMirror], { library: source }, log, { ...options, wait: 30 });
    running.push(mirrors);
    await eventually(() => expect(stateOf(mirrors)).toBe("FOLLOWING"));
    await owner.stop();
    await eventually(() => expect(stateOf(mirrors)).toBe("UNREACHABLE"));
    owner = await startOwner(owner.port);
    // Half the time that the owner may hold a request without changes.
    await eventually(() => expect(stateOf(mirrors)).toBe("FOLLOWING"));
  });

  it("whose token is refused reports it, and follows with the new token from its file", async () => {
    const path = join(directory, "token");
    writeFileSync(path, await keys.sign({ roles: [Role.PORTAL] }));
    const mirrors = [{ ...libraryMirror, owner: "organizations" }];
    const settings = { ORGANIZATIONS_CHANGES_URL: source.url, MIRROR_TOKEN_FILE: path };
    const following = startMirrors(secondCatalog, mirrors, mirrorSources(mirrors, settings), log, options);
    running.push(following);
    await eventually(() => expect(stateOf(following)).toBe("REFUSED"));
    writeFileSync(path, `${await keys.sign({ roles: [Role.SERVICE] })}\n`);
    await eventually(() => expect(stateOf(following)).toBe("FOLLOWING"));
  });

  it("whose cursor its owner does not know rebuilds itself", async () => {
    await catalog.fork().execute(`update "catalog"."mirror_cursor" set "cursor" = 'another-feed'`);
    await catalog.fork().execute(`update "catalog"."listed_book" set "title" = 'rác'`);
    const mirrors = follow(catalog);
    await eventually(async () => expect(await rowsOf(catalog.fork())).toEqual(await expectedRows()));
    await eventually(() => expect(mirrors.status()[0]).toMatchObject({ state: "FOLLOWING", rebuilds: 1 }));
  });

  it("whose rows are derived in another way than before rebuilds itself, once", async () => {
    const { Book, Shelf } = libraryMirror.types;
    const capitals: MirrorDefinition = {
      ...libraryMirror,
      types: {
        Shelf: Shelf!,
        Book: {
          ...Book!,
          row: ({ title, shelfId }) => ({ title: title.toUpperCase(), weight: null, printedOn: null, shelfId }),
        },
      },
    };
    const mirrors = follow(catalog, capitals);
    await eventually(async () => expect(await titles(catalog)).toContain("TRƯỚC"));
    await eventually(() => expect(stateOf(mirrors)).toBe("FOLLOWING"));
    await addBook(library, await addShelf(library, "Giá E"), "sau");
    await eventually(async () => expect(await titles(catalog)).toContain("SAU"));
    expect(mirrors.status()[0]!.rebuilds).toBe(1);
  });

  it("catches up on request, and reports if it cannot", async () => {
    const mirrors = startMirrors(catalog, [libraryMirror], { library: source }, log, { ...options, wait: 30 });
    running.push(mirrors);
    expect(await mirrors.catchUp(10_000)).toBe(true);
    for (const title of ["một", "hai", "ba"]) {
      await addBook(library, await addShelf(library, "Giá G"), title);
      expect(await mirrors.catchUp(10_000)).toBe(true);
      expect(await titles(catalog)).toContain(title);
    }
    // Nothing new: the owner's wait of half a minute is not waited for.
    const begin = performance.now();
    expect(await mirrors.catchUp(10_000)).toBe(true);
    expect(performance.now() - begin).toBeLessThan(5_000);
    await owner.stop();
    expect(await mirrors.catchUp(10_000)).toBe(false);
    owner = await startOwner(owner.port);
    await eventually(async () => expect(await mirrors.catchUp(10_000)).toBe(true));
  });

  it("has everything after its first round, and reports a first round that failed", async () => {
    await addBook(library, await addShelf(library, "Giá H"), "trước vòng đầu");
    const mirrors = follow(catalog);
    expect(await mirrors.firstRound(10_000)).toBe(true);
    expect(await titles(catalog)).toContain("trước vòng đầu");
    // It is over: nothing is asked again.
    expect(await mirrors.firstRound(0)).toBe(true);

    const unreachable = follow(secondCatalog, libraryMirror, { ...source, url: "http://127.0.0.1:1/changes" });
    expect(await unreachable.firstRound(10_000)).toBe(false);
  });

  it("without the address of its owner keeps its rows and reports it", async () => {
    const before = await rowsOf(catalog.fork());
    const mirrors = startMirrors(catalog, [libraryMirror], {}, log);
    running.push(mirrors);
    expect(stateOf(mirrors)).toBe("NOT_CONFIGURED");
    expect(await rowsOf(catalog.fork())).toEqual(before);
  });

  it("stores no row of a page if one of its rows cannot be stored, and reports the failure", async () => {
    const mirror: MirrorDefinition = {
      ...libraryMirror,
      types: {
        ...libraryMirror.types,
        Book: {
          entity: ListedBook,
          row: ({ title, shelfId }) => ({ title: title === "không ghi được" ? null : title, shelfId }),
        },
      },
    };
    const mirrors = follow(secondCatalog, mirror);
    await eventually(() => expect(stateOf(mirrors)).toBe("FOLLOWING"));
    const before = await rowsOf(secondCatalog.fork());
    await addShelf(library, "Giá F", ["ghi được", "không ghi được"]);
    await eventually(() => expect(stateOf(mirrors)).toBe("FAILING"));
    expect(await rowsOf(secondCatalog.fork())).toEqual(before);
  });
});

/** Runs a mirror in processes that are killed one after the other while `writing` goes on, and lets the last one finish. */
async function killedMirror(writing: () => Promise<void>): Promise<{ rows: string[]; began: (string | null)[] }> {
  const { TEST_DATABASE_URL } = testEnvironment();
  const name = `thidua_test_${randomUUID().replaceAll("-", "")}`;
  const administration = TEST_DATABASE_URL ? new pg.Client(TEST_DATABASE_URL) : undefined;
  await administration?.connect();
  await administration?.query(`create database ${name}`);
  const settings: MirrorProcessSettings = {
    ...(TEST_DATABASE_URL
      ? { databaseUrl: Object.assign(new URL(TEST_DATABASE_URL), { pathname: `/${name}` }).toString() }
      : { directory: join(directory, "killed") }),
    feedUrl: source.url,
    token: await source.token(),
    limit: 3,
  };
  const program = await bundleMirrorProcess();
  const began: (string | null)[] = [];
  const random = seeded(11);
  try {
    let isDone = false;
    const written = writing().then(() => {
      isDone = true;
    });
    while (!isDone || began.length < 6) {
      const child = spawnMirror(program, settings);
      began.push(await beginning(child));
      // In the middle of what it does, and at once when there is nothing to do.
      await progress(child, 3 + random() * 40);
      await new Promise((resolve) => setTimeout(resolve, random() * 10));
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
    }
    await written;
    const child = spawnMirror(program, settings);
    began.push(await beginning(child));
    const rows = new Promise<string[]>((resolve) =>
      child.on("message", (message: MirrorProcessMessage) => "rows" in message && resolve(message.rows)),
    );
    child.send("finish");
    return { rows: await rows, began };
  } finally {
    await administration?.query(`drop database ${name} with (force)`);
    await administration?.end();
  }
}

function spawnMirror(program: string, settings: MirrorProcessSettings): ChildProcess {
  return spawn(process.execPath, [program, JSON.stringify(settings)], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

/** Waits until it has applied so many changes, or all that there are. */
function progress(child: ChildProcess, applied: number): Promise<void> {
  return new Promise((resolve) =>
    child.on("message", (message: MirrorProcessMessage) => {
      if ("applied" in message && (message.applied >= applied || message.isAtEnd)) resolve();
    }),
  );
}

function beginning(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`The mirror's process ended by itself (${code})`)));
    child.on("message", (message: MirrorProcessMessage) => "began" in message && resolve(message.began));
  });
}

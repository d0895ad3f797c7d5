import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDevelopmentKeys, Role } from "@thidua/base/tokens";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readChanges, type StoredChange } from "../src/changes/change-feed/index.js";
import type { SubgraphDatabase } from "../src/changes/database/index.js";
import { recordFields } from "../src/model/records/index.js";
import { openDatabase } from "../src/serve/database/index.js";
import { type RunningSubgraph, startSubgraph } from "../src/serve/server/index.js";
import { testEnvironment } from "../src/testing/env.js";
import { openTestDatabase } from "../src/testing/index.js";
import { randomFrom } from "../src/testing/random/index.js";
import { Book, library, Shelf } from "./library/library.js";
import { againstTime, followRecords, inversions, transactionsOf } from "./overlap/checks.js";
import { MortalReader } from "./overlap/readers.js";
import { type Attempt, writeUntil } from "./overlap/writers.js";

/** The embedded database has one connection: its transactions take turns, and no other connection can end it. */
const onServer = testEnvironment().TEST_DATABASE_URL !== undefined;
const plan = onServer
  ? { writers: 50, seconds: 30, readers: 4, shelves: 150, longestPause: 20, regrets: 0.1, crashes: true }
  : { writers: 3, seconds: 2, readers: 2, shelves: 5, longestPause: 3, regrets: 0.3, crashes: false };
const seed = 20_260_519;

let database: Awaited<ReturnType<typeof openTestDatabase>>;
/** The same database with a connection for each writer. */
let writing: SubgraphDatabase;
let server: RunningSubgraph;
let token: string;

beforeAll(async () => {
  const keys = await openDevelopmentKeys(mkdtempSync(join(tmpdir(), "thidua-")));
  token = await keys.sign({ roles: [Role.SERVICE] });
  database = await openTestDatabase(library.database);
  writing = database;
  if (onServer) {
    const url = database.orm.config.get("clientUrl") as string;
    writing = await openDatabase(library.database, { kind: "server", url, poolSize: plan.writers });
  }
  if (onServer) await slowCommits();
  server = await startSubgraph(library, database, { logLevel: "silent", tokens: keys.verifier });
});
afterAll(async () => {
  await server.stop();
  if (onServer) await writing.close();
  await database.close();
});

/** Makes commits wait after the changes are inserted: so numbers are drawn in one order and committed in another. */
async function slowCommits(): Promise<void> {
  const sql = database.fork();
  await sql.execute(`create function "library"."wait_to_commit"() returns trigger language plpgsql as $function$
    begin
      if random() < 0.7 then perform pg_sleep(random() * ${plan.longestPause / 1_000}); end if;
      return null;
    end $function$`);
  // When the changes are stored with the commit, only what the commit itself runs comes between.
  await sql.execute(`create constraint trigger "wait_to_commit" after insert on "library"."change"
    deferrable initially deferred for each row execute function "library"."wait_to_commit"()`);
}

async function wholeFeed(): Promise<StoredChange[]> {
  const all: StoredChange[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page = await readChanges(database.fork(), { after, limit: 5_000 });
    all.push(...page.changes);
    after = page.cursor;
    more = page.hasMore;
  }
  return all;
}

/** Ends the connection of some transaction, whatever it is doing, again and again. Gives how many. */
async function endConnections(end: number): Promise<number> {
  let ended = 0;
  while (plan.crashes && performance.now() < end) {
    await sleep(250);
    const [row] = await database.fork().execute<{ count: number }[]>(
      `select count(pg_terminate_backend(pid))::int as count from (
         select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
           and application_name = 'thidua-library' and xact_start is not null order by random() limit 1) as "unlucky"`,
    );
    ended += row!.count;
  }
  return ended;
}

it(`${plan.writers} writers and ${plan.readers} readers that die: every reader reads each committed change once, in one order`, async () => {
  const em = database.fork();
  const shelves = Array.from({ length: plan.shelves }, (_, number) =>
    em.create(Shelf, { ...recordFields({}), name: `Giá ${number}` }),
  );
  await em.flush();
  const [homeId, ...shelfIds] = shelves.map(({ id }) => id);
  const url = new URL("/changes", server.url).toString();
  const readers = Array.from(
    { length: plan.readers },
    (_, number) => new MortalReader(url, token, randomFrom(seed + number)),
  );

  const end = performance.now() + plan.seconds * 1_000;
  const [ended, ...written] = await Promise.all([
    endConnections(end),
    ...Array.from({ length: plan.writers }, (_, number) =>
      writeUntil(end, writing, { ...plan, shelfIds, homeId: homeId! }, randomFrom(seed + 100 + number)),
    ),
  ]);
  const attempts = written.flat();
  const feed = await wholeFeed();
  const cursors = feed.map(({ cursor }) => cursor);
  await expect
    .poll(() => readers.map((reader) => reader.lines().at(-1)?.cursor), { timeout: 90_000, interval: 500 })
    .toEqual(readers.map(() => cursors.at(-1)));
  await Promise.all(readers.map((reader) => reader.stop()));

  // Each reader has the same changes in the same order: those of the feed, each once.
  for (const reader of readers) expect(reader.lines().map(({ cursor }) => cursor)).toEqual(cursors);
  expect(new Set(cursors).size).toBe(cursors.length);

  // The history of every record goes on without a break, and ends where the record stands.
  const { breaks, ends } = followRecords(feed);
  expect(breaks).toEqual([]);
  const stored = [...(await em.fork().find(Shelf, {})), ...(await em.fork().find(Book, {}))];
  const standing = [...ends].filter(([, version]) => version !== null);
  expect(new Map(standing)).toEqual(new Map(stored.map(({ id, version }) => [id, version])));

  // Of each transaction all or nothing: all of the acknowledged, nothing of what was rolled back, also in savepoints.
  const byTransaction = transactionsOf(feed);
  const byToken = new Map(
    feed.filter(({ kind }) => kind === "CREATED").map((change) => [String(change.after?.title), change]),
  );
  const placed: { attempt: Attempt; at: { ids: string[]; first: number; last: number } }[] = [];
  const wrong: string[] = [];
  for (const attempt of attempts) {
    const at = byTransaction.get(byToken.get(attempt.token)?.tx ?? "");
    if (attempt.outcome === "ROLLED_BACK" && at) wrong.push(`${attempt.token} was rolled back, and is read`);
    if (attempt.outcome !== "COMMITTED") continue;
    if (at?.ids.toSorted().join() === attempt.touched.toSorted().join()) placed.push({ attempt, at });
    else
      wrong.push(
        `${attempt.token} was committed, but ${at?.ids.length ?? 0} of ${attempt.touched.length} changes are read`,
      );
  }
  expect(wrong).toEqual([]);
  expect(JSON.stringify(feed.map(({ after }) => after?.title ?? after?.name))).not.toContain('"lost"');
  expect(againstTime(placed)).toEqual([]);

  // And it was as hard as it should be.
  const count = (outcome: Attempt["outcome"]) => attempts.filter((attempt) => attempt.outcome === outcome).length;
  const lives = readers.reduce((sum, reader) => sum + reader.lives, 0);
  console.log(
    `${attempts.length} transactions: ${count("COMMITTED")} committed, ${count("ROLLED_BACK")} rolled back, ${count("UNKNOWN")} broken off ` +
      `(${ended} connections ended); ${feed.length} changes, ${inversions(placed)} times out of the order of commits; ${lives} lives of ${readers.length} readers`,
  );
  expect(count("COMMITTED")).toBeGreaterThan(plan.writers - 1);
  if (!onServer) return;
  expect(lives).toBeGreaterThan(2 * readers.length);
  expect(count("ROLLED_BACK")).toBeGreaterThan(20);
  expect(inversions(placed)).toBeGreaterThan(20);
  expect(ended).toBeGreaterThan(10);
  expect(count("UNKNOWN")).toBeGreaterThan(10);
}, 240_000);

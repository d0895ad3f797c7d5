import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { openDevelopmentKeys, Role } from "@thidua/base/tokens";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { startGraph } from "../start/start-graph.js";
import { subgraphs } from "../subgraphs.js";

/**
 * How long a committed change needs to be seen in the mirrors of the other subgraphs.
 *
 *   node scripts/dist/bench/mirror-lag.js [--database postgres://…] [--changes 500] [--writers 8]
 *
 * Makes a database of its own on a PostgreSQL server (DATABASE_URL by default) and drops it; runs the graph as `npm start` does.
 * Writes organizations by mutations, first one at a time on an idle graph, then by several writers at once. The time begins when
 * the change was recorded in its transaction, just before the commit, and ends when the mirror's transaction commits; both by the
 * database's clock. Figures in milliseconds, median and 99th percentile.
 */
const { values } = parseArgs({
  options: {
    database: { type: "string", default: process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres" },
    changes: { type: "string", default: "500" },
    writers: { type: "string", default: "8" },
  },
});
const changes = Number(values.changes);
const schemas = subgraphs.filter(({ mirrors = [] }) => mirrors.length > 0).map(({ database }) => database.schema);
const name = `thidua_bench_${randomUUID().replaceAll("-", "")}`;
const url = Object.assign(new URL(values.database), { pathname: `/${name}` }).toString();

async function main(): Promise<void> {
  const administration = await openDatabase(subgraphs[0]!.database, { kind: "server", url: values.database });
  await administration.fork().execute(`create database ${name}`);
  const directory = await mkdtemp(join(tmpdir(), "thidua-bench-"));
  try {
    await measureGraph(directory);
  } finally {
    await rm(directory, { recursive: true });
    await administration.fork().execute(`drop database ${name} with (force)`);
    await administration.close();
  }
}

async function measureGraph(directory: string): Promise<void> {
  const databases: SubgraphDatabase[] = [];
  for (const { database } of subgraphs) {
    const open = await openDatabase(database, { kind: "server", url });
    await open.migrate();
    databases.push(open);
  }
  await noteCommits(databases[0]!);
  const developmentKeys = await openDevelopmentKeys(directory);
  const graph = await startGraph(databases, { port: 0, logLevel: "warn", developmentKeys });
  const token = await developmentKeys.sign({ roles: [Role.PROVINCE_ADMIN] });
  const write = (code: string) => createOrganization(graph.subgraphs[0]!.url, token, code);
  const measure = async (what: string, prefix: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    const rate = Math.round((changes / (performance.now() - start)) * 1_000);
    await Promise.all(graph.subgraphs.map(({ mirrors }) => mirrors.catchUp(60_000)));
    console.log(`${what}, ${rate} changes a second`);
    await report(databases[0]!, prefix);
  };
  try {
    await inTurn("warm", 50, write, 20);
    await measure("one at a time", "idle", () => inTurn("idle", changes, write, 20));
    const writers = Array.from({ length: Number(values.writers) }, (_, writer) => `load-${writer}`);
    await measure(`${writers.length} writers`, "load", () =>
      Promise.all(writers.map((prefix) => inTurn(prefix, Math.ceil(changes / writers.length), write, 0))),
    );
  } finally {
    await graph.stop();
    for (const database of databases) await database.close();
  }
}

/** Has the database note when each row of a mirror is committed: a deferred trigger runs at the end of the transaction. */
async function noteCommits(database: SubgraphDatabase): Promise<void> {
  const em = database.fork();
  await em.execute("create table public.seen (mirror text, id uuid, at timestamptz)");
  await em.execute(`create function public.note() returns trigger language plpgsql as
    $$ begin insert into public.seen values (tg_table_schema, new.id, clock_timestamp()); return null; end $$`);
  for (const schema of schemas) {
    await em.execute(`create constraint trigger note after insert on "${schema}"."organization_node"
      deferrable initially deferred for each row execute function public.note()`);
  }
}

async function createOrganization(endpoint: string, token: string, code: string): Promise<void> {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({
      query:
        "mutation ($input: CreateOrganizationInput!) { createOrganization(input: $input) { organization { id } userErrors { code } } }",
      variables: { input: { code, kind: "DEPARTMENT", level: "PROVINCE", names: [{ fullName: `Sở ${code}` }] } },
    }),
  });
  const body = (await response.json()) as { data?: { createOrganization?: { organization?: object } } };
  if (!body.data?.createOrganization?.organization) throw new Error(JSON.stringify(body));
}

async function inTurn(prefix: string, count: number, write: (code: string) => Promise<void>, pause: number) {
  for (let number = 0; number < count; number += 1) {
    await write(`${prefix}-${number}`);
    if (pause > 0) await sleep(pause);
  }
}

async function report(database: SubgraphDatabase, prefix: string): Promise<void> {
  const rows = await database.fork().execute<{ mirror: string; count: number; figures: number[] }[]>(
    `select "mirror", count(*)::int as "count", percentile_cont(array[0.5, 0.99, 1]) within group (
       order by (extract(epoch from "seen"."at" - "change"."at") * 1000)::float8) as "figures"
     from "organizations"."change" join "public"."seen" on "seen"."id" = "change"."id"
     where "change"."type" = 'Organization' and "change"."snapshot" ->> 'code' like ? group by "mirror" order by "mirror"`,
    [`${prefix}-%`],
  );
  for (const { mirror, count, figures } of rows) {
    const [median, late, longest] = figures.map((figure) => figure.toFixed(1));
    console.log(`  ${mirror.padEnd(18)} median ${median} ms · p99 ${late} ms · longest ${longest} ms (${count} seen)`);
  }
}

await main();

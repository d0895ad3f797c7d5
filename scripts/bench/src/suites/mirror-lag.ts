import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Checkout, type OpenDatabase, openCheckout } from "../checkout/checkout.ts";
import { emptyDatabase } from "../checkout/database.ts";
import { repositoryRoot } from "../checkout/repository.ts";
import type { BenchOptions } from "../options.ts";

/** How long the change of a record took to be seen in a mirror, in milliseconds. */
export interface MirrorLag {
  load: string;
  mirror: string;
  seen: number;
  p50Ms: number;
  p99Ms: number;
  longestMs: number;
}

/** The schemas of the subgraphs that mirror organizations. */
const schemas = ["campaigns", "typical_examples", "awards"];

/**
 * Measures how long a committed change needs to be seen in the mirrors of the other subgraphs, on a database of its own, with the graph
 * as `npm start` runs it.
 *
 * Organizations are written by mutations, first one at a time on an idle graph, then by several writers at once. The time begins when
 * the change was recorded in its transaction, just before the commit, and ends when the mirror's transaction commits; both by the
 * database's clock.
 */
export async function measureMirrorLag(options: BenchOptions): Promise<MirrorLag[]> {
  const { url, drop } = await emptyDatabase(options.database, "mirror_lag");
  const directory = await mkdtemp(join(tmpdir(), "thidua-bench-"));
  try {
    return await measureGraph(await openCheckout(repositoryRoot), url, directory, options);
  } finally {
    await rm(directory, { recursive: true });
    await drop();
  }
}

async function measureGraph(
  { subgraphs, openDatabase, openDevelopmentKeys, startGraph }: Checkout,
  url: string,
  directory: string,
  { writers, isShort }: BenchOptions,
): Promise<MirrorLag[]> {
  const changes = isShort ? 100 : 500;
  const databases: OpenDatabase[] = [];
  for (const { database } of subgraphs) {
    const open = await openDatabase(database, { kind: "server", url });
    await open.migrate();
    databases.push(open);
  }
  await noteCommits(databases[0]!);
  const developmentKeys = await openDevelopmentKeys(directory);
  const graph = await startGraph(databases, { port: 0, logLevel: "error", developmentKeys });
  const token = await developmentKeys.sign({ roles: ["PROVINCE_ADMIN"] });
  const write = (code: string) => createOrganization(graph.subgraphs[0]!.url, token, code);
  const all: MirrorLag[] = [];
  const measure = async (load: string, prefix: string, work: () => Promise<unknown>) => {
    const start = performance.now();
    await work();
    const rate = Math.round((changes / (performance.now() - start)) * 1_000);
    await Promise.all(graph.subgraphs.map(({ mirrors }) => mirrors.catchUp(60_000)));
    all.push(...(await lagOf(databases[0]!, prefix, `${load}, ${rate} changes a second`)));
  };
  try {
    await inTurn("warm", 50, write, 20);
    await measure("one at a time", "idle", () => inTurn("idle", changes, write, 20));
    const prefixes = Array.from({ length: writers }, (_, writer) => `load-${writer}`);
    await measure(`${writers} writers`, "load", () =>
      Promise.all(prefixes.map((prefix) => inTurn(prefix, Math.ceil(changes / writers), write, 0))),
    );
  } finally {
    await graph.stop();
    for (const database of databases) await database.close();
  }
  console.table(all);
  return all;
}

/** Has the database note when each row of a mirror is committed: a deferred trigger runs at the end of the transaction. */
async function noteCommits(database: OpenDatabase): Promise<void> {
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

async function lagOf(database: OpenDatabase, prefix: string, load: string): Promise<MirrorLag[]> {
  const rows = (await database.fork().execute(
    `select "mirror", count(*)::int as "count", percentile_cont(array[0.5, 0.99, 1]) within group (
       order by (extract(epoch from "seen"."at" - "change"."at") * 1000)::float8) as "figures"
     from "organizations"."change" join "public"."seen" on "seen"."id" = "change"."id"
     where "change"."type" = 'Organization' and "change"."snapshot" ->> 'code' like ? group by "mirror" order by "mirror"`,
    [`${prefix}-%`],
  )) as { mirror: string; count: number; figures: [number, number, number] }[];
  return rows.map(({ mirror, count, figures: [p50Ms, p99Ms, longestMs] }) => ({
    ...{ load, mirror, seen: count, p50Ms, p99Ms, longestMs },
  }));
}

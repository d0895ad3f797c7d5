import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type OpenDatabase, openCheckout } from "../checkout/checkout.ts";
import { emptyDatabase } from "../checkout/database.ts";
import { median } from "../run/figures.ts";
import { serveParent } from "../run/serve-parent.ts";
import type { ChangesFigures } from "./changes.ts";

/**
 * A change feed of many changes and a mirror that reads it, in a database of its own. Its arguments: the path of the commit, a PostgreSQL
 * server, and the number of changes.
 */
const [root = "", serverUrl = "", count = ""] = process.argv.slice(2);
const checkout = await openCheckout(root);
const { url, drop } = await emptyDatabase(serverUrl, `changes_${count}`);
const databases: OpenDatabase[] = [];
for (const { database } of checkout.subgraphs) {
  const source = { kind: "server", url, poolSize: 10, statementTimeout: 600_000 };
  const open = await checkout.openDatabase(database, source);
  await open.migrate();
  databases.push(open);
}
const [owner, awards] = [databases[0]!, databases.at(-1)!];
await owner.fork().execute(
  `insert into "organizations"."change" ("actor", "operation", "type", "id", "kind", "after", "snapshot", "public_before", "public_after")
   select 'bench-' || "n" % 50, 'createPerson', 'Person', ('018cc251-f400-7005-8000-' || lpad(to_hex("n"), 12, '0'))::uuid, 'CREATED',
     jsonb_build_object('fullName', 'Nguyễn Văn ' || "n"),
     jsonb_build_object('fullName', 'Nguyễn Văn ' || "n", 'nameSortKey', 'van ' || "n"), false, true
   from generate_series(1, ${Number(count)}) as "n"`,
);
await owner.fork().execute(`vacuum analyze "organizations"."change"`);

const directory = mkdtempSync(join(tmpdir(), "thidua-bench-keys-"));
const keys = await checkout.openDevelopmentKeys(directory);
const server = await checkout.startSubgraph(checkout.subgraphs[0], owner, { logLevel: "error", tokens: keys.verifier });
const authorization = `Bearer ${await keys.sign({ roles: ["SERVICE", "AUDITOR"] })}`;

/** Reads a page of the feed. Returns the cursor after it, and how many changes it has. */
async function page(after: string | null, limit: number): Promise<{ cursor: string; changes: number }> {
  const address = new URL("/changes", server.url);
  address.searchParams.set("limit", String(limit));
  if (after) address.searchParams.set("after", after);
  const response = await fetch(address, { headers: { authorization } });
  const text = await response.text();
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${text}`);
  return { cursor: response.headers.get("next-cursor")!, changes: text.split("\n").length - 1 };
}

async function trail(filter: string): Promise<void> {
  const query = `{ organizationsAuditTrail(first: 20${filter}) { nodes { changedAt actor type kind } } }`;
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data: { organizationsAuditTrail: { nodes: object[] } };
    errors?: object;
  };
  if (errors || data.organizationsAuditTrail.nodes.length === 0) throw new Error(JSON.stringify(errors ?? "no entry"));
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < 12; time += 1) {
    const began = performance.now();
    await work();
    // The first two are a warm-up.
    if (time > 1) times.push(performance.now() - began);
  }
  return median(times);
}

async function measure(): Promise<ChangesFigures> {
  let cursor: string | null = null;
  let last: string | null = null;
  let read = 0;
  const began = performance.now();
  for (;;) {
    const next = await page(cursor, 5_000);
    read += next.changes;
    if (next.changes > 0) last = cursor;
    cursor = next.cursor;
    if (next.changes < 5_000) break;
  }
  const readPerSecond = (read / (performance.now() - began)) * 1_000;
  const { mirrors = [] } = checkout.subgraphs.at(-1) as { mirrors?: { owner: string }[] };
  const mirror = mirrors.find((each) => each.owner === "organizations");
  const { rebuildMirror, catchUpMirror } = (await checkout.module("mirror")) as {
    [name: string]: (...values: unknown[]) => Promise<number & { changes: number }>;
  };
  const caughtUp = performance.now();
  const applied = await catchUpMirror!(awards, mirror, owner);
  const appliedPerSecond = (applied / (performance.now() - caughtUp)) * 1_000;
  const rebuilt = performance.now();
  const source = { url: new URL("/changes", server.url).toString(), token: () => authorization.replace("Bearer ", "") };
  const { changes } = await rebuildMirror!(awards, mirror, source);
  return {
    changes: read,
    firstPageMs: await milliseconds(() => page(null, 500)),
    lastPageMs: await milliseconds(() => page(last, 500)),
    trailMs: await milliseconds(() => trail("")),
    trailOfActorMs: await milliseconds(() => trail(', filter: { actor: { eq: "bench-7" } }')),
    ...{ readPerSecond, appliedPerSecond, rebuiltPerSecond: (changes / (performance.now() - rebuilt)) * 1_000 },
  };
}

serveParent({}, { measure }, async () => {
  await server.stop();
  for (const database of databases) await database.close();
  await drop();
  rmSync(directory, { recursive: true, force: true });
});

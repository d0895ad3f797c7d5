import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { fillDatabase } from "@thidua/scripts/generate/fill-database";
import { measuredSize } from "@thidua/scripts/generate/generated-size";
import { type OpenDatabase, openCheckout } from "../checkout/checkout.ts";
import { keyFunctionsOf } from "../checkout/key-functions.ts";
import { ask } from "../run/load.ts";
import { serveParent } from "../run/serve-parent.ts";
import type { EmbeddedResult, EmbeddedRound } from "./embedded.ts";

/**
 * The awards subgraph on an embedded database in a directory of its own. Its arguments: the path of the commit, the number of awards, and whether the other
 * tables are small.
 */
const [root = "", awards = "", isShort = ""] = process.argv.slice(2);
const checkout = await openCheckout(root);
const directory = mkdtempSync(join(tmpdir(), "thidua-bench-embedded-"));
const embedded = await checkout.openEmbeddedDatabase(directory);
const databases: OpenDatabase[] = [];
for (const { database } of checkout.subgraphs) {
  const open = await checkout.openDatabase(database, { kind: "embedded", database: embedded });
  await open.migrate();
  databases.push(open);
}
await checkout.seedDatabases(databases);
await fillDatabase(databases as never, measuredSize(Number(awards), isShort === "true"), {
  ...{ keys: await keyFunctionsOf(checkout), isComplete: false },
  deriveOrganizations: checkout.subgraphs[0]!.database.derive,
});
const server = await checkout.startSubgraph(checkout.subgraphs.at(-1), databases.at(-1)!, { logLevel: "error" });

/**
 * Measures the longest time on a processor between two turns of the event loop. Unlike the delay it does not grow while other
 * programs have the processors.
 */
function watchBusyTime(): { stop(): number } {
  let longest = 0;
  let before = process.threadCpuUsage();
  const turn = (): void => {
    const now = process.threadCpuUsage();
    longest = Math.max(longest, now.user + now.system - before.user - before.system);
    before = now;
  };
  const timer = setInterval(turn, 1);
  return {
    stop() {
      clearInterval(timer);
      return longest / 1_000;
    },
  };
}

/** Asks a question again and again, and measures how late timers of this process are meanwhile. */
async function measure({ query, seconds }: EmbeddedRound): Promise<EmbeddedResult> {
  const request = { url: server.url, body: JSON.stringify({ query }) };
  const text = await ask(request);
  if (JSON.parse(text).errors) throw new Error(text.slice(0, 300));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const busy = watchBusyTime();
  const times: number[] = [];
  delay.enable();
  const began = performance.now();
  while (performance.now() - began < seconds * 1_000 || times.length < 3) {
    const sent = performance.now();
    await ask(request);
    times.push(performance.now() - sent);
  }
  delay.disable();
  const busyLongestMs = busy.stop();
  const ms = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - 1);
  times.sort((a, b) => a - b);
  return {
    ...{ requests: times.length, p50Ms: times[Math.floor(times.length / 2)]! },
    ...{ delayP50Ms: ms(delay.percentile(50)), delayP99Ms: ms(delay.percentile(99)), delayLongestMs: ms(delay.max) },
    busyLongestMs,
    megabytes: Math.round(process.memoryUsage().rss / 1e6),
  };
}

serveParent({}, { round: (message) => measure(message as unknown as EmbeddedRound) }, async () => {
  await server.stop();
  for (const database of databases) await database.close();
  await embedded.close();
  rmSync(directory, { recursive: true, force: true });
});

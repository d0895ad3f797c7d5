import { setTimeout as sleep } from "node:timers/promises";
import { EnvironmentError } from "@thidua/base/env";
import { openAuditSealing } from "@thidua/kit/changes/audit-seals";
import { pruneChanges } from "@thidua/kit/changes/change-feed";
import { parseSubgraphEnvironment, type SubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";
import { namedSubgraphs, subgraphList } from "./named-subgraphs.js";
import { openDatabases } from "./open-databases.js";
import { parseWords } from "./parse-words.js";
import { requireMigrated } from "./require-migrated.js";

const usage = `npm run prune -- [--daily] [<subgraph> …]

  Xóa các thay đổi cũ hơn CHANGE_RETENTION_DAYS của những subgraph được nêu, hoặc của tất cả; giữ thay đổi mới nhất của mỗi bản ghi,
  giá trị băm của mọi thay đổi, và một hành vi có chữ ký nêu những gì đã xóa. --daily: mỗi ngày một lần, cho đến khi bị dừng.
  Deletes changes older than CHANGE_RETENTION_DAYS, of the named subgraphs or of all. The newest change of each record stays, and so
  do the digests of all changes and a signed act that says what was deleted. --daily: once a day until it is stopped.

  subgraph: ${subgraphList}`;

const daily = 86_400_000;

/**
 * `npm run prune`: deletes old changes, and says for each subgraph how many. It connects with the role for pruning where there are roles.
 *
 * @throws UsageError, EnvironmentError, DatabaseLockedError
 */
export async function pruneProgram(): Promise<void> {
  const { values, positionals } = parseWords(
    { options: { help: { type: "boolean", short: "h" }, daily: { type: "boolean" } }, allowPositionals: true },
    usage,
  );
  if (values.help) {
    console.log(usage);
    return;
  }
  const names = namedSubgraphs(positionals, usage);
  const settings = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  const days = settings.CHANGE_RETENTION_DAYS;
  if (days === undefined)
    throw new EnvironmentError(["CHANGE_RETENTION_DAYS: cần đặt để biết xóa gì / must be set to know what to delete"]);
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stopping.abort());
  do {
    await pruneAll(settings, days, names);
    if (values.daily) await sleep(daily, undefined, { signal: stopping.signal }).catch(() => undefined);
  } while (values.daily && !stopping.signal.aborted);
}

async function pruneAll(settings: SubgraphEnvironment, days: number, names: readonly string[]): Promise<void> {
  const definitions = subgraphs.filter(({ name }) => names.length === 0 || names.includes(name));
  const graph = await openDatabases(settings, { definitions, role: "pruning" });
  try {
    for (const [index, { name, database }] of definitions.entries()) {
      await requireMigrated(graph.databases[index]!, name);
      const keys = openAuditSealing(settings, database.schema)?.keys;
      const removed = await pruneChanges(graph.databases[index]!.fork(), days, { keys });
      console.log(`${name}: ${removed} thay đổi đã xóa / changes removed`);
    }
  } finally {
    await graph.close();
  }
}

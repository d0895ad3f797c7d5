import { execFileSync } from "node:child_process";
import { EnvironmentError } from "@thidua/base/env";
import { openHealth } from "@thidua/base/health";
import { openMetrics } from "@thidua/base/metrics";
import { openTokens } from "@thidua/base/tokens";
import { openTracing } from "@thidua/base/tracing";
import {
  optionsFromEnvironment,
  PortInUseError,
  parseGatewayEnvironment,
  SupergraphMissingError,
  SupergraphRefusedError,
} from "@thidua/gateway";
import { openAuditSealing } from "@thidua/kit/changes/audit-seals";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { mirrorToken } from "@thidua/kit/changes/mirror";
import { DatabaseLockedError } from "@thidua/kit/model/database";
import { parseSubgraphEnvironment, type SubgraphEnvironment } from "@thidua/kit/serve/environment";
import {
  copyTemplate,
  hasDatabase,
  isContentCurrent,
  isTemplateReady,
  markContent,
} from "../databases/database-template.js";
import { openDatabases } from "../databases/open-databases.js";
import { seedDatabases } from "../databases/seed-databases.js";
import { inRepository } from "../paths.js";
import { checkPortFree } from "./check-port-free.js";
import { releaseMemory } from "./release-memory.js";
import { startGraph } from "./start-graph.js";
import { validSupergraphFile } from "./valid-supergraph-file.js";

/**
 * `npm start`: the whole graph in one process, on the embedded database under `.data/` (or on DATABASE_URL), with the facts
 * of the articles loaded on the first start. Prints one line with the addresses. SIGINT and SIGTERM stop it.
 */
export async function start(): Promise<void> {
  try {
    await run();
  } catch (error) {
    report(error);
    process.exit(1);
  }
}

async function run(): Promise<void> {
  const gatewaySettings = parseGatewayEnvironment(process.env);
  // PORT is the gateway's; the subgraphs take the ports after it, on loopback. Their logs are kept quiet unless asked for.
  const logLevel = process.env.LOG_LEVEL ? gatewaySettings.LOG_LEVEL : "warn";
  const settings = parseSubgraphEnvironment({ ...process.env, PORT: "0" });
  if (settings.NODE_ENV === "production") {
    throw new EnvironmentError([
      "NODE_ENV: `npm start` dành cho phát triển; môi trường thật dùng docker-compose.yml / `npm start` is for development; production runs docker-compose.yml",
    ]);
  }
  await checkPortFree(gatewaySettings.HOST, gatewaySettings.PORT);
  const { verifier: tokens, developmentKeys } = await openTokens(settings, settings.DATA_DIR);
  // One port for the gateway and the subgraphs: the label `service` distinguishes them.
  const metrics = await openMetrics(settings);
  const tracing = await openTracing(settings);
  let copied = 0;
  if (!settings.DATABASE_URL && !hasDatabase(settings.DATA_DIR)) provideTemplate();
  const graph = await openDatabases(settings, {
    provide: (directory) => {
      copied = copyTemplate(directory);
    },
  });
  const closing: (() => Promise<void>)[] = [graph.close];
  const stop = async (code: number) => {
    for (const close of closing.splice(0)) await close();
    process.exit(code);
  };
  // From here on a signal must close the database, also in the middle of the first load.
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(0);
    });
  }
  try {
    const created = copied + (await bringUpToDate(graph.databases, settings));
    const running = await startGraph(graph.databases, {
      ...optionsFromEnvironment(gatewaySettings),
      logLevel,
      tokens,
      developmentKeys,
      metrics,
      tracing,
      subgraphRequestTimeout: settings.REQUEST_TIMEOUT,
      validSupergraphs: validSupergraphFile(),
      serviceToken: mirrorToken(settings),
      audit: (schema) => openAuditSealing(settings, schema),
      // Known ports, so that a foreign subgraph finds the feeds again after a restart.
      ...(gatewaySettings.PORT > 0 && { firstSubgraphPort: gatewaySettings.PORT + 1 }),
    });
    const health = await openHealth("graph", settings);
    closing.unshift(running.stop, async () => {
      await metrics?.close();
      await tracing?.close();
      await health?.close();
    });
    const { url } = running.gateway;
    const loaded = created > 0 ? ` · ${created} bản ghi mới / new records` : "";
    releaseMemory(5_000);
    console.log(`Thi Đua Graph: ${url} (GraphiQL) · ${url}/graphql · ${url}/data · ${url}/readyz${loaded}`);
  } catch (error) {
    if (stopping) return;
    report(error);
    await stop(1);
  }
}

/** Prepares the database from which empty data directories are copied, unless `npm install` or an earlier start has. */
function provideTemplate(): void {
  if (isTemplateReady()) return;
  console.log("Đang nạp danh mục và dữ liệu của các bài báo, lần đầu tiên… / loading catalogs and articles, once…");
  // In a process of its own, whose memory is given back.
  execFileSync(process.execPath, [inRepository("scripts/prepare-template.mjs")], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/**
 * Applies missing migrations and loads missing records, unless the same sources did that to this data directory before.
 *
 * @returns the number of new records
 */
async function bringUpToDate(databases: readonly SubgraphDatabase[], settings: SubgraphEnvironment): Promise<number> {
  const isEmbedded = settings.DATABASE_URL === undefined;
  if (isEmbedded && isContentCurrent(settings.DATA_DIR)) return 0;
  for (const database of databases) await database.migrate();
  const { created } = await seedDatabases(databases);
  if (isEmbedded) markContent(settings.DATA_DIR);
  return created;
}

function report(error: unknown): void {
  const foreseen = [
    EnvironmentError,
    PortInUseError,
    DatabaseLockedError,
    SupergraphMissingError,
    SupergraphRefusedError,
  ].some((kind) => error instanceof kind);
  console.error(foreseen ? (error as Error).message : error);
}

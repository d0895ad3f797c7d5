import { openTokens, Role } from "@thidua/base/tokens";
import closeWithGrace from "close-with-grace";
import { mirrorSources } from "../../changes/mirror/index.js";
import { type DatabaseSource, openEmbeddedDatabase } from "../../model/database/index.js";
import { openDatabase } from "../database/index.js";
import { parseSubgraphEnvironment } from "../environment/index.js";
import type { SubgraphDefinition } from "./subgraph-definition.js";
import { startSubgraph } from "./subgraph-server.js";

/** How long the server and its database may take to close; orchestrators kill a container after 30 seconds. */
const closingTimeoutMs = 25_000;

/**
 * Runs a subgraph as a process until a signal ends it. A second signal ends it at once with exit code 1. If it cannot start, it prints
 * the reason and exits with 1.
 *
 * In development it applies the migrations and signs tokens with the keys in DATA_DIR. In production `npm run migrate` applies them,
 * `/readyz` reports pending ones, and an identity provider is required.
 */
export async function runSubgraph(
  definition: SubgraphDefinition,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  try {
    const settings = parseSubgraphEnvironment(environment);
    const production = settings.NODE_ENV === "production";
    if (production && !settings.DATABASE_URL) {
      throw new Error("DATABASE_URL: bắt buộc khi NODE_ENV=production / required in production");
    }
    const { verifier: tokens, developmentKeys } = await openTokens(settings, settings.DATA_DIR);
    const mirrors = mirrorSources(definition.mirrors ?? [], settings, {
      isComplete: production,
      token: developmentKeys && (() => developmentKeys.sign({ subject: definition.name, roles: [Role.SERVICE] })),
    });
    const embedded = settings.DATABASE_URL ? undefined : await openEmbeddedDatabase(settings.DATA_DIR);
    const source: DatabaseSource = embedded
      ? { kind: "embedded", database: embedded }
      : {
          kind: "server",
          url: settings.DATABASE_URL!,
          replicaUrl: settings.DATABASE_REPLICA_URL,
          poolSize: settings.DATABASE_POOL_SIZE,
          statementTimeout: settings.DATABASE_STATEMENT_TIMEOUT,
        };
    const database = await openDatabase(definition.database, source);
    if (!production) await database.migrate();
    const server = await startSubgraph(definition, database, {
      host: settings.HOST,
      port: settings.PORT,
      logLevel: settings.LOG_LEVEL,
      production,
      tokens,
      changeRetentionDays: settings.CHANGE_RETENTION_DAYS,
      mirrors,
    });
    console.log(`${definition.name}: ${server.url}`);
    closeWithGrace({ delay: closingTimeoutMs }, async ({ err }) => {
      if (err) console.error(err);
      await server.stop();
      await database.close();
      await embedded?.close();
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

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
 * Runs one subgraph as a process of its own until a signal ends it. A second signal ends it at once, with exit code 1.
 *
 * Takes the definition and the process's environment. In development the migrations are applied at start and tokens are
 * signed by the keys in DATA_DIR; in production `npm run migrate` applies them, the subgraph says in `/readyz` what is missing,
 * and an identity provider is needed. Prints what is wrong and exits with 1 when it cannot start.
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

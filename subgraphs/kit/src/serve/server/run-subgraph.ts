import { admissionOptions, drainDelay, EnvironmentError, limitOptions } from "@thidua/base/env";
import { SecretFile } from "@thidua/base/gateway-proof";
import { openHealth } from "@thidua/base/health";
import { limitHeapGrowth } from "@thidua/base/heap";
import { openMetrics } from "@thidua/base/metrics";
import { openTokens, Role } from "@thidua/base/tokens";
import { openTracing } from "@thidua/base/tracing";
import closeWithGrace from "close-with-grace";
import { openAuditSealing } from "../../changes/audit-seals/index.js";
import { mirrorSources } from "../../changes/mirror/index.js";
import { type DatabaseSource, openEmbeddedDatabase } from "../../model/database/index.js";
import { openDatabase } from "../database/index.js";
import { roleUrl } from "../database-roles/index.js";
import { parseSubgraphEnvironment } from "../environment/index.js";
import type { SubgraphDefinition } from "./subgraph-definition.js";
import { startSubgraph } from "./subgraph-server.js";

/** How long the server and its database may take to close after the server has drained. */
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
  limitHeapGrowth(40);
  try {
    const settings = parseSubgraphEnvironment(environment);
    const production = settings.NODE_ENV === "production";
    if (production && !settings.DATABASE_URL) {
      throw new Error("DATABASE_URL: bắt buộc khi NODE_ENV=production / required in production");
    }
    const { verifier: tokens, developmentKeys } = await openTokens(settings, settings.DATA_DIR);
    if (production && !settings.GATEWAY_SECRET_FILE)
      throw new EnvironmentError([
        "GATEWAY_SECRET_FILE: bắt buộc khi NODE_ENV=production: tệp bí mật mà gateway chứng minh bằng nó (npm run gateway-secrets) / required in production: the file of the secret by which the gateway proves itself (npm run gateway-secrets)",
      ]);
    const gatewaySecrets = settings.GATEWAY_SECRET_FILE ? new SecretFile(settings.GATEWAY_SECRET_FILE) : undefined;
    const mirrors = mirrorSources(definition.mirrors ?? [], settings, {
      isComplete: production,
      token: developmentKeys && (() => developmentKeys.sign({ subject: definition.name, roles: [Role.SERVICE] })),
    });
    const urlOf = (url: string) =>
      roleUrl(url, settings.DATABASE_ROLES_DIRECTORY, definition.database.schema, "runtime");
    const embedded = settings.DATABASE_URL ? undefined : await openEmbeddedDatabase(settings.DATA_DIR);
    const source: DatabaseSource = embedded
      ? { kind: "embedded", database: embedded }
      : {
          kind: "server",
          url: urlOf(settings.DATABASE_URL!),
          replicaUrl: settings.DATABASE_REPLICA_URL && urlOf(settings.DATABASE_REPLICA_URL),
          poolSize: settings.DATABASE_POOL_SIZE,
          statementTimeout: settings.DATABASE_STATEMENT_TIMEOUT,
        };
    const database = await openDatabase(definition.database, source);
    if (!production) await database.migrate();
    const metrics = await openMetrics(settings);
    const tracing = await openTracing(settings);
    const server = await startSubgraph(definition, database, {
      host: settings.HOST,
      port: settings.PORT,
      logLevel: settings.LOG_LEVEL,
      production,
      tokens,
      gatewaySecrets,
      drainDelay: drainDelay(settings),
      requestTimeout: settings.REQUEST_TIMEOUT,
      limits: limitOptions(settings),
      admission: admissionOptions(settings),
      audit: openAuditSealing(settings, definition.database.schema),
      changeRetentionDays: settings.CHANGE_RETENTION_DAYS,
      mirrors,
      metrics,
      tracing,
    });
    const health = await openHealth(definition.name, settings);
    console.log(`${definition.name}: ${server.url}`);
    closeWithGrace({ delay: drainDelay(settings) + closingTimeoutMs }, async ({ err }) => {
      if (err) console.error(err);
      await server.stop();
      await metrics?.close();
      await tracing?.close();
      await health?.close();
      await database.close();
      await embedded?.close();
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { type AdmissionOptions, type AdmissionState, KnownCosts, startAdmission } from "@thidua/base/admission";
import { DocumentStore, KeptTexts, TextStore } from "@thidua/base/bounded-stores";
import type { SecretFile } from "@thidua/base/gateway-proof";
import { Drain, type ReceivingTimes } from "@thidua/base/http";
import type { OperationLimits } from "@thidua/base/limits";
import { localeFromHeader } from "@thidua/base/locale";
import { type MetricsEndpoint, measureAdmission, measureCaches } from "@thidua/base/metrics";
import { refuseAllTokens, type TokenVerifier } from "@thidua/base/tokens";
import type { Tracing } from "@thidua/base/tracing";
import { type AuditSealing, KeptSealing, measureSealing, type SealingStatus } from "../../changes/audit-seals/index.js";
import { keepChanges } from "../../changes/change-feed/index.js";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import { forgetIdempotencyKeys, keepFolding } from "../../changes/maintenance/index.js";
import {
  type MirrorConsumerOptions,
  type MirrorSources,
  measureMirrors,
  type RunningMirrors,
  startMirrors,
} from "../../changes/mirror/index.js";
import { buildSubgraph } from "../../graph/federation/index.js";
import { createRequestContext, type SubgraphContext } from "../../graph/request/index.js";
import { operationCostPlugin, RequestLimits } from "../limits/index.js";
import { changesRoute } from "./changes-route.js";
import { createApp } from "./create-app.js";
import { errorFormatter } from "./format-error.js";
import { findGatewayProof } from "./gateway-proof.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { healthRoutes } from "./health-routes.js";
import { measureDatabase } from "./measure-database.js";
import { measureRequests } from "./measure-requests.js";
import { nullLiterals } from "./null-literals.js";
import { type OperationRecord, operationLog } from "./operation-log.js";
import { outageStatus } from "./outage-status.js";
import { callerOf } from "./request-caller.js";
import { originOf } from "./request-origin.js";
import { SchemaExecutor } from "./schema-executor.js";
import type { SubgraphDefinition } from "./subgraph-definition.js";
import { traceRequests } from "./trace-requests.js";
import { validRequests } from "./valid-requests.js";

/**
 * The heavy operations of one caller at once: more than at the gateway, which sends several requests for one operation, and for all
 * anonymous callers.
 */
export const usualHeavyPerCaller = 16;

/** A running subgraph. */
export interface RunningSubgraph {
  readonly name: string;
  readonly url: string;
  readonly port: number;
  /** The state of its mirrors. */
  readonly mirrors: RunningMirrors;
  /** What runs, what waits and what has been refused. */
  admission(): AdmissionState;
  /** The state of the seals of its audit trail. */
  readonly sealing: () => SealingStatus;
  /** Answers the pending requests and closes the server. The database is closed by its owner. */
  stop(): Promise<void>;
}

export interface SubgraphServerOptions {
  host?: string;
  /** 0 lets the system choose. */
  port?: number;
  logLevel?: string;
  /** Where log lines are written, one JSON object each; standard output unless given. */
  logStream?: { write(line: string): void };
  /** How long a stopping subgraph goes on accepting connections, in milliseconds; 0 unless given. */
  drainDelay?: number;
  /** Production shows no stack traces in the log's messages to callers and refuses to start on an old database. */
  production?: boolean;
  /** Verifies callers' tokens. Without it every token is refused, and callers without one are anonymous. */
  tokens?: TokenVerifier;
  /** The secrets by which the gateway proves itself. With it `/graphql` answers only the gateway. */
  gatewaySecrets?: SecretFile;
  /** How long a caller may take to send a request; omitted times have their defaults. */
  receivingTimes?: Partial<ReceivingTimes>;
  /** How long a request for GraphQL may take, in milliseconds; 10,000 unless given. What it does is then cancelled. */
  requestTimeout?: number;
  /** The limits of an operation at the gateway, where they are not the defaults. Those here follow from them. */
  limits?: Partial<OperationLimits>;
  /** How much runs and waits at once; omitted settings have their defaults. */
  admission?: Partial<AdmissionOptions>;
  /** The key and the heads of the seals of the audit trail. Without them nothing is sealed. */
  audit?: AuditSealing;
  /** The number of days for which changes are stored; no limit unless given. The newest one of each record stays. */
  changeRetentionDays?: number;
  /** The sources of the subgraph's mirrors; a mirror without a source stays as it is. */
  mirrors?: MirrorSources;
  /** Settings of the mirrors' consumers, if not the defaults. */
  mirrorOptions?: MirrorConsumerOptions;
  /** Where the subgraph shows its metrics. Without it nothing is measured. The program that opened it closes it. */
  metrics?: MetricsEndpoint;
  /** Where spans are sent. Without it nothing is traced. The program that opened it closes it. */
  tracing?: Tracing;
}

const usualRequestTimeout = 10_000;

/** The memory for parsed documents, and for persisted queries, which the gateway does not use; in bytes. */
const documentBytes = 1_000_000;
const textBytes = 500_000;

/**
 * Starts a subgraph over an open, migrated database: GraphQL at `/graphql`, `/changes`, `/healthz`, `/readyz`, and structured logs with
 * request IDs.
 *
 * @throws the system's error if the port is in use (`EADDRINUSE`)
 */
export async function startSubgraph(
  definition: SubgraphDefinition,
  database: SubgraphDatabase,
  options: SubgraphServerOptions = {},
): Promise<RunningSubgraph> {
  const { schema, costs } = buildSubgraph(definition.graph);
  const { admission, stop: stopAdmission } = startAdmission({
    maxHeavyPerCaller: usualHeavyPerCaller,
    // All callers who are not signed in are one here: the gateway knows their addresses.
    addressShare: 1,
    ...options.admission,
  });
  const limits = new RequestLimits(schema, costs, options.limits);
  const tokens = options.tokens ?? refuseAllTokens;
  const app = createApp(definition.name, limits.limits.maxRequestBytes, options);
  const drain = new Drain(app, { delayMs: options.drainDelay ?? 0, graceMs: 15_000 });
  const executor = new SchemaExecutor(schema);
  const texts = new TextStore(textBytes);
  const documents = new DocumentStore(documentBytes);
  const starts = new WeakMap<SubgraphContext["em"], number>();
  const metrics = options.metrics?.add(definition.name);
  const record: OperationRecord = { log: app.log, metrics: metrics && measureRequests(metrics, app, schema) };
  const apollo = new ApolloServer<SubgraphContext>({
    gateway: executor.gateway,
    introspection: true,
    csrfPrevention: true,
    documentStore: documents,
    cache: texts,
    // The process that starts us stops us: Apollo's own handling ends it before the database is closed.
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(app.log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It wraps every field, for a header that the gateway does not read: it keeps answers until what they show changes.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      nullLiterals,
      validRequests,
      outageStatus,
      operationCostPlugin(limits),
      operationLog(record, ({ em }) => starts.get(em)),
    ],
  });
  await apollo.start();
  if (options.tracing) traceRequests(app, options.tracing.of(definition.name));
  findGatewayProof(app, options.gatewaySecrets);
  addGraphqlRoute(app, {
    isForGatewayOnly: options.gatewaySecrets !== undefined,
    ...{ apollo, executor, documents, starts, limits, admission, record },
    known: { costs: new KnownCosts(), texts: new KeptTexts(documents, texts) },
    requestTimeout: options.requestTimeout ?? usualRequestTimeout,
    // A token that is not valid ends the request here, before it is parsed and before anything of the database is touched.
    callerOf: (request) => callerOf(request, tokens),
    contextOf: (request, caller) =>
      createRequestContext(database.fork(), {
        requestId: request.id,
        locale: localeFromHeader(request.headers["accept-language"]),
        caller,
        origin: originOf(request, options.gatewaySecrets !== undefined),
        tree: definition.tree,
      }),
  });
  const mirrors = startMirrors(
    database,
    definition.mirrors ?? [],
    options.mirrors ?? {},
    app.log,
    options.mirrorOptions,
  );
  const sealing = new KeptSealing(options.audit, database.fork, app.log);
  if (metrics) {
    measureAdmission(metrics, () => ({ [definition.name]: admission.state }));
    measureMirrors(metrics, mirrors);
    measureDatabase(metrics, database);
    measureCaches(metrics, { documents, texts, operations: executor });
    measureSealing(metrics, () => sealing.status);
  }
  if (options.production && !options.audit)
    app.log.warn("AUDIT_KEY_FILE is not set: the audit trail is not sealed, so that tampering with it does not show");
  healthRoutes(app, definition.name, database, {
    mirrors,
    sealing: () => sealing.status,
    drain,
    production: options.production,
  });
  changesRoute(app, database, tokens);
  const maintenance = [
    keepChanges(database.fork, options.changeRetentionDays, app.log, options.audit?.keys),
    forgetIdempotencyKeys(database.fork, app.log),
    keepFolding(database.fork, app.log),
    () => sealing.stop(),
  ];
  app.addHook("onClose", async () => {
    stopAdmission();
    for (const stop of maintenance) await stop();
  });
  try {
    await app.listen({ host: options.host ?? "127.0.0.1", port: options.port ?? 0 });
  } catch (error) {
    stopAdmission();
    await mirrors.stop();
    throw error;
  }
  const address = app.server.address() as { port: number };
  return {
    name: definition.name,
    port: address.port,
    mirrors,
    admission: () => admission.state,
    sealing: () => sealing.status,
    url: `http://${options.host ?? "127.0.0.1"}:${address.port}/graphql`,
    async stop() {
      await drain.begin();
      await mirrors.stop();
      await apollo.stop();
      await app.close();
      if (metrics) options.metrics?.remove(metrics);
    },
  };
}

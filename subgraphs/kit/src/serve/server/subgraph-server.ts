import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import { DocumentStore, TextStore } from "@thidua/base/bounded-stores";
import { requestIdFrom } from "@thidua/base/http";
import { localeFromHeader } from "@thidua/base/locale";
import { refuseAllTokens, type TokenVerifier } from "@thidua/base/tokens";
import Fastify, { type FastifyInstance, LogController } from "fastify";
import { keepChanges } from "../../changes/change-feed/index.js";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import { forgetIdempotencyKeys, keepFolding } from "../../changes/maintenance/index.js";
import {
  type MirrorConsumerOptions,
  type MirrorSources,
  type RunningMirrors,
  startMirrors,
} from "../../changes/mirror/index.js";
import { buildSubgraph } from "../../graph/federation/index.js";
import { createRequestContext, type SubgraphContext } from "../../graph/request/index.js";
import { changesRoute } from "./changes-route.js";
import { errorFormatter } from "./format-error.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { healthRoutes } from "./health-routes.js";
import { loggableError } from "./loggable-error.js";
import { nullLiterals } from "./null-literals.js";
import { operationLog } from "./operation-log.js";
import { callerOf } from "./request-caller.js";
import { runWithLocale } from "./request-locale.js";
import { SchemaExecutor } from "./schema-executor.js";
import type { SubgraphDefinition } from "./subgraph-definition.js";

/** A running subgraph. */
export interface RunningSubgraph {
  readonly name: string;
  readonly url: string;
  readonly port: number;
  /** The state of its mirrors. */
  readonly mirrors: RunningMirrors;
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
  /** Production shows no stack traces in the log's messages to callers and refuses to start on an old database. */
  production?: boolean;
  /** Verifies callers' tokens. Without it every token is refused, and callers without one are anonymous. */
  tokens?: TokenVerifier;
  /** The number of days for which changes are stored; no limit unless given. The newest one of each record stays. */
  changeRetentionDays?: number;
  /** The sources of the subgraph's mirrors; a mirror without a source stays as it is. */
  mirrors?: MirrorSources;
  /** Settings of the mirrors' consumers, if not the defaults. */
  mirrorOptions?: MirrorConsumerOptions;
}

const maximumBodyBytes = 2_000_000;

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
  const { schema } = buildSubgraph(definition.graph);
  const tokens = options.tokens ?? refuseAllTokens;
  const app: FastifyInstance = Fastify({
    logger: {
      level: options.logLevel ?? "info",
      base: { service: definition.name },
      serializers: { err: loggableError },
      ...(options.logStream && { stream: options.logStream }),
    },
    genReqId: (request) => requestIdFrom(request.headers["x-request-id"]),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    bodyLimit: maximumBodyBytes,
    // Idle connections only: what is under way is answered.
    forceCloseConnections: "idle",
  });
  const executor = new SchemaExecutor(schema);
  const documents = new DocumentStore(documentBytes);
  const starts = new WeakMap<SubgraphContext["em"], number>();
  const apollo = new ApolloServer<SubgraphContext>({
    gateway: executor.gateway,
    introspection: true,
    csrfPrevention: true,
    documentStore: documents,
    cache: new TextStore(textBytes),
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
      operationLog(app.log, ({ em }) => starts.get(em)),
    ],
  });
  await apollo.start();
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    runWithLocale(localeFromHeader(request.headers["accept-language"]), done);
  });
  addGraphqlRoute(app, {
    ...{ apollo, executor, documents, starts },
    // A token that is not valid ends the request here, before it is parsed and before anything of the database is touched.
    contextOf: async (request) => {
      const caller = await callerOf(request, tokens);
      return createRequestContext(database.fork(), {
        requestId: request.id,
        locale: localeFromHeader(request.headers["accept-language"]),
        caller,
        tree: definition.tree,
      });
    },
  });
  const mirrors = startMirrors(
    database,
    definition.mirrors ?? [],
    options.mirrors ?? {},
    app.log,
    options.mirrorOptions,
  );
  healthRoutes(app, definition.name, database, mirrors);
  changesRoute(app, database, tokens);
  const maintenance = [
    keepChanges(database.fork, options.changeRetentionDays, app.log),
    forgetIdempotencyKeys(database.fork, app.log),
    keepFolding(database.fork, app.log),
  ];
  app.addHook("onClose", async () => {
    for (const stop of maintenance) await stop();
  });
  try {
    await app.listen({ host: options.host ?? "127.0.0.1", port: options.port ?? 0 });
  } catch (error) {
    await mirrors.stop();
    throw error;
  }
  const address = app.server.address() as { port: number };
  return {
    name: definition.name,
    port: address.port,
    mirrors,
    url: `http://${options.host ?? "127.0.0.1"}:${address.port}/graphql`,
    async stop() {
      await mirrors.stop();
      await apollo.stop();
      await app.close();
    },
  };
}

import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { DocumentStore, KeptTexts, TextStore } from "@thidua/base/bounded-stores";
import type { OperationLimits } from "@thidua/base/limits";
import type { FastifyBaseLogger } from "fastify";
import type { GatewayContext } from "./context.js";
import { stringifyAnswer } from "./execution/index.js";
import type { GatewayInterface } from "./gateway-interface.js";
import {
  busyStatusPlugin,
  documentErrorStatusPlugin,
  nullLiteralsPlugin,
  operationChoicePlugin,
  operationCostPlugin,
  operationLogPlugin,
  presentErrorsPlugin,
  variableTextPlugin,
} from "./plugins/index.js";

/** The memory for parsed documents, in bytes: some two hundred operations of a page. */
const documentBytes = 2_000_000;

/** The memory for persisted queries, in bytes. */
const textBytes = 2_000_000;

/** What an Apollo Server keeps from request to request. */
export interface ApolloStores {
  documents: DocumentStore;
  texts: TextStore;
  /** What is in them. */
  kept: KeptTexts;
}

/** Creates empty stores. */
export function createApolloStores(): ApolloStores {
  const documents = new DocumentStore(documentBytes);
  const texts = new TextStore(textBytes);
  return { documents, texts, kept: new KeptTexts(documents, texts) };
}

/**
 * Creates the Apollo Server for a planner. Everything that would contact external hosts (usage reports, the landing
 * page's CDN) is off in every environment. Introspection is on, because the graph is public. Automatic persisted
 * queries are on.
 */
export function createApolloServer(
  gateway: GatewayInterface,
  options: { limits: OperationLimits; log: FastifyBaseLogger; stores: ApolloStores },
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.limits.maxTokens },
    documentStore: options.stores.documents,
    cache: options.stores.texts,
    stringifyResult: stringifyAnswer,
    logger: {
      debug: (message?: unknown) => options.log.trace(String(message)),
      info: (message?: unknown) => options.log.debug(String(message)),
      warn: (message?: unknown) => options.log.warn(String(message)),
      error: (message?: unknown) => options.log.error(String(message)),
    },
    plugins: [
      // The order of the plugins is the order of their hooks: errors are localized before their codes are logged.
      presentErrorsPlugin,
      operationLogPlugin,
      nullLiteralsPlugin,
      operationChoicePlugin,
      variableTextPlugin,
      operationCostPlugin(options.limits),
      documentErrorStatusPlugin,
      busyStatusPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

import type { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { FastifyBaseLogger } from "fastify";
import type { GatewayContext } from "./context.js";
import { stringifyAnswer } from "./execution/index.js";
import type { OperationLimits } from "./limits/index.js";
import {
  operationChoicePlugin,
  operationCostPlugin,
  operationLogPlugin,
  presentErrorsPlugin,
} from "./plugins/index.js";

/**
 * Makes Apollo Server over the planner. Everything that would talk to the outside (reports, the landing page's CDN) is
 * off whatever the environment says; introspection is on, as the graph is public; automatic persisted queries are on.
 */
export function createApolloServer(
  gateway: ApolloGateway,
  options: { limits: OperationLimits; log: FastifyBaseLogger },
): ApolloServer<GatewayContext> {
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.limits.maxTokens },
    stringifyResult: stringifyAnswer,
    logger: {
      debug: (message?: unknown) => options.log.trace(String(message)),
      info: (message?: unknown) => options.log.debug(String(message)),
      warn: (message?: unknown) => options.log.warn(String(message)),
      error: (message?: unknown) => options.log.error(String(message)),
    },
    plugins: [
      // Errors are worded before they are logged by code: the order of the plugins is the order of their hooks.
      presentErrorsPlugin,
      operationLogPlugin,
      operationChoicePlugin,
      operationCostPlugin(options.limits),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

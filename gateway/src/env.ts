import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { addressVariable, parseEnvironment, urlField } from "@thidua/base/env";
import type { z } from "zod";
import { defaultSupergraphPath, gatewayEnvironmentSchema } from "./gateway-settings.js";
import { defaultLimits } from "./limits/index.js";
import type { GatewayOptions } from "./options.js";
import { subgraphNames } from "./supergraph/subgraph-names.js";

/** The result of `parseGatewayEnvironment`. */
export type GatewayEnvironment = z.output<typeof gatewayEnvironmentSchema> & {
  /** GraphQL addresses by subgraph, from `<NAME>_URL` for each subgraph of the supergraph. */
  subgraphUrls: Readonly<Record<string, string>>;
};

/**
 * Parses the gateway's settings. The subgraphs are those of the supergraph: each has a variable `<NAME>_URL` for its address.
 *
 * @throws EnvironmentError with one line for each invalid variable
 */
export function parseGatewayEnvironment(source: Readonly<Record<string, string | undefined>>): GatewayEnvironment {
  const names = subgraphsIn(source.SUPERGRAPH_PATH || defaultSupergraphPath);
  const variables = new Map([...names].map((name) => [name, addressVariable(name, "_URL")]));
  const addresses = Object.fromEntries([...variables.values()].map((variable) => [variable, urlField.optional()]));
  const settings = parseEnvironment(gatewayEnvironmentSchema.extend(addresses), source) as GatewayEnvironment &
    Record<string, string | undefined>;
  const urls = [...variables].flatMap(([name, variable]) => (settings[variable] ? [[name, settings[variable]]] : []));
  return { ...settings, subgraphUrls: Object.fromEntries(urls) };
}

/** The names in a supergraph file; none when it cannot be read, which the start of the gateway reports. */
function subgraphsIn(path: string): Set<string> {
  try {
    return subgraphNames(readFileSync(path, "utf8"));
  } catch {
    return new Set();
  }
}

/** Converts settings to the options of `startGateway`. The pages and the saved queries are read from the repository. */
export function optionsFromEnvironment(environment: GatewayEnvironment): GatewayOptions {
  return {
    host: environment.HOST,
    port: environment.PORT,
    logLevel: environment.LOG_LEVEL,
    supergraphPath: resolve(environment.SUPERGRAPH_PATH),
    supergraphWatchMs: environment.SUPERGRAPH_WATCH_MS,
    subgraphUrls: environment.subgraphUrls,
    subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
    corsOrigins: environment.CORS_ORIGINS,
    limits: {
      maxBodyBytes: environment.MAX_BODY_BYTES,
      maxTokens: environment.MAX_TOKENS,
      maxDepth: environment.MAX_DEPTH,
      maxAliases: environment.MAX_ALIASES,
      maxRootFields: environment.MAX_ROOT_FIELDS,
      maxFields: environment.MAX_FIELDS,
      maxDirectives: environment.MAX_DIRECTIVES,
      maxVariableDepth: defaultLimits.maxVariableDepth,
      maxPageSize: environment.MAX_PAGE_SIZE,
      maxCost: environment.MAX_COST,
    },
    rateLimits: {
      requestsPerMinute: environment.RATE_LIMIT_REQUESTS,
      requestsPerMinuteSignedIn: environment.RATE_LIMIT_REQUESTS_SIGNED_IN,
      costPerMinute: environment.RATE_LIMIT_COST,
      costPerMinuteSignedIn: environment.RATE_LIMIT_COST_SIGNED_IN,
    },
    redisUrl: environment.REDIS_URL,
    trustedProxies: environment.TRUST_PROXY,
    webDirectory: inRepository("gateway/web/dist"),
    queriesDirectory: inRepository("schema/queries"),
  };
}

/** The environment of this process. */
export function processEnvironment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}

/**
 * @apollo/gateway queries cloud metadata addresses and sends metrics to its vendor unless this variable is set; it has
 * no option for it. The gateway sends nothing to third parties, whatever the environment says.
 */
export function switchOffApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
}

/** Both `gateway/src` and `gateway/dist` are two levels below the repository's root. */
function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  addressVariable,
  integerField,
  logLevelField,
  parseEnvironment,
  portField,
  tokenFields,
  urlField,
} from "@thidua/base/env";
import { z } from "zod";
import { defaultLimits } from "./limits/index.js";
import type { GatewayOptions } from "./options.js";
import { defaultRateLimits } from "./rate-limits/index.js";
import { subgraphNames } from "./supergraph/subgraph-names.js";

const originsField = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((origin) => origin.trim())
      .filter(Boolean),
  )
  .refine(
    (origins) =>
      origins.every((origin) => origin === "*" || (URL.canParse(origin) && new URL(origin).origin === origin)),
    "phải là * hoặc các địa chỉ như https://tinh.gov.vn, cách nhau bằng dấu phẩy / must be * or origins such as https://tinh.gov.vn, separated by commas",
  );

const limitField = (most: number) => integerField(1, most).optional();

/** 0 sets no limit. */
const rateField = (standard: number) => integerField(0, 1_000_000_000).default(standard);

const redisUrlField = z
  .string()
  .refine(
    (value) => URL.canParse(value) && ["redis:", "rediss:"].includes(new URL(value).protocol),
    "phải có dạng redis://… hoặc rediss://… / must look like redis://… or rediss://…",
  );

const defaultSupergraphPath = inRepository("schema/supergraph.graphql");

/** The settings of the gateway process. */
export const gatewayEnvironmentSchema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  HOST: z.string().default("127.0.0.1"),
  PORT: portField.default(4000),
  LOG_LEVEL: logLevelField.default("info"),
  SUPERGRAPH_PATH: z.string().default(defaultSupergraphPath),
  /** How often the supergraph file is checked for changes, in milliseconds; 0 reads it once. */
  SUPERGRAPH_WATCH_MS: integerField(0, 3_600_000).default(1_000),
  /** The deadline of one request to a subgraph, in milliseconds. */
  SUBGRAPH_TIMEOUT_MS: integerField(50, 600_000).default(10_000),
  /** Origins whose pages may call the gateway from a browser; none by default. */
  CORS_ORIGINS: originsField.default([]),
  ...tokenFields,
  MAX_BODY_BYTES: limitField(100_000_000),
  MAX_TOKENS: limitField(1_000_000),
  MAX_DEPTH: limitField(1_000),
  MAX_ALIASES: limitField(100_000),
  MAX_ROOT_FIELDS: limitField(100_000),
  MAX_FIELDS: limitField(1_000_000),
  MAX_DIRECTIVES: limitField(100_000),
  MAX_PAGE_SIZE: limitField(100_000),
  MAX_COST: limitField(1_000_000_000),
  RATE_LIMIT_REQUESTS: rateField(defaultRateLimits.requestsPerMinute),
  RATE_LIMIT_REQUESTS_SIGNED_IN: rateField(defaultRateLimits.requestsPerMinuteSignedIn),
  RATE_LIMIT_COST: rateField(defaultRateLimits.costPerMinute),
  RATE_LIMIT_COST_SIGNED_IN: rateField(defaultRateLimits.costPerMinuteSignedIn),
  /** The Redis in which replicas share their counters. Without it each counts in its own memory. */
  REDIS_URL: redisUrlField.optional(),
  /** The number of trusted proxies in front of the gateway. Their information about a caller's address is used. */
  TRUST_PROXY: integerField(0, 10).default(0),
});

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
      maxBodyBytes: environment.MAX_BODY_BYTES ?? defaultLimits.maxBodyBytes,
      maxTokens: environment.MAX_TOKENS ?? defaultLimits.maxTokens,
      maxDepth: environment.MAX_DEPTH ?? defaultLimits.maxDepth,
      maxAliases: environment.MAX_ALIASES ?? defaultLimits.maxAliases,
      maxRootFields: environment.MAX_ROOT_FIELDS ?? defaultLimits.maxRootFields,
      maxFields: environment.MAX_FIELDS ?? defaultLimits.maxFields,
      maxDirectives: environment.MAX_DIRECTIVES ?? defaultLimits.maxDirectives,
      maxVariableDepth: defaultLimits.maxVariableDepth,
      maxPageSize: environment.MAX_PAGE_SIZE ?? defaultLimits.maxPageSize,
      maxCost: environment.MAX_COST ?? defaultLimits.maxCost,
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

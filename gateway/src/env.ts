import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { admissionOptions, drainDelay, limitOptions, parseEnvironment, urlField } from "@thidua/base/env";
import type { z } from "zod";
import { addressSetting, subgraphVariable } from "./address-setting.js";
import { defaultSupergraphPath, gatewayEnvironmentSchema } from "./gateway-settings.js";
import type { GatewayOptions } from "./options.js";
import { composedSubgraphs } from "./supergraph/composed-subgraphs.js";
import type { AddressSetting } from "./supergraph/subgraph-address.js";

/** The result of `parseGatewayEnvironment`. */
export type GatewayEnvironment = z.output<typeof gatewayEnvironmentSchema> & {
  /** The addresses of subgraphs, from `SUBGRAPH_URLS` or `<NAME>_URL`. */
  subgraphAddress: AddressSetting;
};

/**
 * Parses the gateway's settings. The subgraphs are those of the supergraph: each has a variable `<NAME>_URL` for its address.
 *
 * @throws EnvironmentError with one line for each invalid variable
 */
export function parseGatewayEnvironment(source: Readonly<Record<string, string | undefined>>): GatewayEnvironment {
  const names = subgraphsIn(source.SUPERGRAPH_PATH || defaultSupergraphPath);
  const variables = (names ?? []).flatMap((name) => subgraphVariable(name) ?? []);
  const addresses = Object.fromEntries(variables.map((variable) => [variable, urlField.optional()]));
  // With fields for the addresses, so that a wrong one is reported among the other problems.
  const schema = gatewayEnvironmentSchema.extend(addresses) as unknown as typeof gatewayEnvironmentSchema;
  const settings = parseEnvironment(schema, source);
  return { ...settings, subgraphAddress: addressSetting(settings.SUBGRAPH_URLS, source, names) };
}

/** The names in a supergraph file; undefined when it cannot be read, which the start of the gateway reports. */
function subgraphsIn(path: string): string[] | undefined {
  try {
    const names = [...composedSubgraphs(readFileSync(path, "utf8")).keys()];
    // A supergraph without subgraphs is none: the last good one may have them.
    return names.length > 0 ? names : undefined;
  } catch {
    return undefined;
  }
}

/** Converts settings to the options of `startGateway`. The pages and the saved queries are read from the repository. */
export function optionsFromEnvironment(environment: GatewayEnvironment): GatewayOptions {
  const addressShare = environment.ADDRESS_SHARE_PERCENT / 100;
  return {
    host: environment.HOST,
    port: environment.PORT,
    drainDelayMs: drainDelay(environment),
    logLevel: environment.LOG_LEVEL,
    supergraphPath: resolve(environment.SUPERGRAPH_PATH),
    lastSupergraphDirectory: resolve(environment.LAST_SUPERGRAPH_DIRECTORY),
    supergraphWatchMs: environment.SUPERGRAPH_WATCH_MS,
    subgraphAddress: environment.subgraphAddress,
    subgraphTimeoutMs: environment.SUBGRAPH_TIMEOUT_MS,
    production: environment.NODE_ENV === "production",
    subgraphSecretsDirectory: environment.SUBGRAPH_SECRETS_DIRECTORY,
    operationTimeoutMs: environment.OPERATION_TIMEOUT_MS,
    gatewayName: environment.GATEWAY_NAME,
    corsOrigins: environment.CORS_ORIGINS,
    limits: limitOptions(environment),
    admission: { ...admissionOptions(environment), addressShare },
    subgraphAdmission: { addressShare },
    rateLimits: {
      requestsPerMinute: environment.RATE_LIMIT_REQUESTS,
      requestsPerMinuteSignedIn: environment.RATE_LIMIT_REQUESTS_SIGNED_IN,
      costPerMinute: environment.RATE_LIMIT_COST,
      costPerMinuteSignedIn: environment.RATE_LIMIT_COST_SIGNED_IN,
    },
    redisUrl: environment.REDIS_URL,
    redisKeyPrefix: environment.REDIS_KEY_PREFIX,
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
 * @apollo/gateway queries cloud metadata addresses and sends metrics to its vendor unless this variable is set; it has no option for
 * it. The gateway sends nothing to third parties, whatever the environment says. Threads that are started later have the variable too.
 */
export function switchOffApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = "true";
}

/** Both `gateway/src` and `gateway/dist` are two levels below the repository's root. */
function inRepository(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

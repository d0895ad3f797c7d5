import type { AdmissionOptions } from "@thidua/base/admission";
import type { ReceivingTimes } from "@thidua/base/http";
import type { OperationLimits } from "@thidua/base/limits";
import type { MetricsEndpoint } from "@thidua/base/metrics";
import type { KeySet, TokenVerifier } from "@thidua/base/tokens";
import type { Tracing } from "@thidua/base/tracing";
import type { RateLimits } from "./rate-limits/index.js";
import type { AddressSetting } from "./supergraph/subgraph-address.js";
import type { ValidSupergraphs } from "./supergraph/valid-supergraphs.js";

/** The options of `startGateway`. Only the supergraph's path is required. */
export interface GatewayOptions {
  /** The path of the composed supergraph SDL. */
  supergraphPath: string;
  /** How often to check that file for changes, in milliseconds; 0 (the default) reads it once. */
  supergraphWatchMs?: number;
  /** The directory in which the last good supergraph is kept for the next start; without it none is kept. */
  lastSupergraphDirectory?: string;
  /** The supergraphs that need no validation at the start; without it each is validated. */
  validSupergraphs?: ValidSupergraphs;
  /** How long a stopping gateway goes on accepting connections, in milliseconds; 0 by default. */
  drainDelayMs?: number;
  /** The address to listen on; 127.0.0.1 by default. */
  host?: string;
  /** The port to listen on; 4000 by default. 0 lets the system choose. */
  port?: number;
  /** GraphQL URLs by subgraph name, for a program that runs the subgraphs itself. They override all others. */
  subgraphUrls?: Readonly<Record<string, string>>;
  /** The addresses of the settings, which override those in the supergraph. */
  subgraphAddress?: AddressSetting;
  /** The deadline of one request to a subgraph, in milliseconds; 10,000 by default. */
  subgraphTimeoutMs?: number;
  /** The directory with the secret for each subgraph, in a file named as the subgraph. Without it no proof is sent. */
  subgraphSecretsDirectory?: string;
  /** Production warns at the start where no proof is sent. */
  production?: boolean;
  /** After how many faults within ten seconds a subgraph is left alone; 5 by default, `Infinity` for never. */
  circuitFaults?: number;
  /** How long a subgraph that failed is left alone, in milliseconds; 5,000 by default. */
  circuitOpenMs?: number;
  /** How long a caller may take to send a request; omitted times have their defaults. */
  receivingTimes?: Partial<ReceivingTimes>;
  /** The time for a whole operation, in milliseconds; 15,000 by default. */
  operationTimeoutMs?: number;
  /** The name under which subgraphs record changes that came through this gateway; the name of the machine by default. */
  gatewayName?: string;
  /** The limits of one operation; omitted ones have their defaults. */
  limits?: Partial<OperationLimits>;
  /** How much runs and waits at once; omitted settings have their defaults. */
  admission?: Partial<AdmissionOptions>;
  /** How many requests to one subgraph run and wait at once; omitted settings have their defaults. */
  subgraphAdmission?: Partial<AdmissionOptions>;
  /** The budgets of a caller per minute; without them nothing is counted. */
  rateLimits?: RateLimits;
  /** The URL of the Redis in which replicas share their counters. Without it each counts in its own memory. */
  redisUrl?: string;
  /** What the names of all keys in that Redis begin with; `thidua` by default. */
  redisKeyPrefix?: string;
  /**
   * The number of trusted proxies in front of the gateway; 0 by default. Their information about a caller's address is
   * used.
   */
  trustedProxies?: number;
  /** Origins whose pages may call the gateway from a browser, or `["*"]`; none by default. */
  corsOrigins?: readonly string[];
  /** fatal, error, warn, info, debug, trace or silent; info by default. */
  logLevel?: string;
  /** The destination of log lines, one JSON object each; standard output by default. */
  logStream?: { write(line: string): void };
  /** The directory of the built web pages. Without it, or when it is missing, `/` explains how to build them. */
  webDirectory?: string;
  /** Verifies callers' tokens. Without it the gateway forwards tokens unverified, and the subgraphs verify them. */
  tokens?: TokenVerifier;
  /** Public development keys, published at `/.well-known/jwks.json`. */
  developmentJwks?: KeySet;
  /** Where the gateway shows its metrics. Without it nothing is measured. The program that opened it closes it. */
  metrics?: MetricsEndpoint;
  /** Where spans are sent. Without it nothing is traced. The program that opened it closes it. */
  tracing?: Tracing;
  /** The directory of the saved queries behind `/data`. */
  queriesDirectory?: string;
}

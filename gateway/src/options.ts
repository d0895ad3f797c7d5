import type { KeySet, TokenVerifier } from "@thidua/base/tokens";
import type { OperationLimits } from "./limits/index.js";
import type { RateLimits } from "./rate-limits/index.js";
import type { AddressSetting } from "./supergraph/subgraph-address.js";
import type { ValidSupergraphs } from "./supergraph/valid-supergraphs.js";

/** The options of `startGateway`. Only the supergraph's path is required. */
export interface GatewayOptions {
  /** The path of the composed supergraph SDL. */
  supergraphPath: string;
  /** How often to check that file for changes, in milliseconds; 0 (the default) reads it once. */
  supergraphWatchMs?: number;
  /** The supergraphs that need no validation at the start; without it each is validated. */
  validSupergraphs?: ValidSupergraphs;
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
  /** The limits of one operation; omitted ones have their defaults. */
  limits?: Partial<OperationLimits>;
  /** The budgets of a caller per minute; without them nothing is counted. */
  rateLimits?: RateLimits;
  /** The URL of the Redis in which replicas share their counters. Without it each counts in its own memory. */
  redisUrl?: string;
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
  /** The directory of the saved queries behind `/data`. */
  queriesDirectory?: string;
}

import type { KeySet, TokenVerifier } from "@thidua/base/tokens";
import type { OperationLimits } from "./limits/index.js";
import type { RateLimits } from "./rate-limits/index.js";

/** What `startGateway` takes. Only the supergraph's path is needed. */
export interface GatewayOptions {
  /** Path of the composed supergraph SDL. */
  supergraphPath: string;
  /** How often to look whether that file has changed, in milliseconds; 0 (the default) reads it once. */
  supergraphWatchMs?: number;
  /** Address to listen on, 127.0.0.1 unless given. */
  host?: string;
  /** Port to listen on; 0 lets the system choose. 4000 unless given. */
  port?: number;
  /** GraphQL addresses that win over those in the supergraph, by subgraph name. */
  subgraphUrls?: Readonly<Record<string, string>>;
  /** Deadline of one request to a subgraph, in milliseconds; 10,000 unless given. */
  subgraphTimeoutMs?: number;
  /** What one operation may ask for; what is left out has its default. */
  limits?: Partial<OperationLimits>;
  /** What a caller may ask for in a minute; without it nothing is counted. */
  rateLimits?: RateLimits;
  /** Address of the Redis in which replicas count together; without it each counts in its own memory. */
  redisUrl?: string;
  /** How many proxies stand before the gateway, whose word on a caller's address is taken; none unless given. */
  trustedProxies?: number;
  /** Origins whose pages may call the gateway from a browser, or `["*"]`; none unless given. */
  corsOrigins?: readonly string[];
  /** fatal, error, warn, info, debug, trace or silent; info unless given. */
  logLevel?: string;
  /** Where log lines are written, one JSON object each; standard output unless given. */
  logStream?: { write(line: string): void };
  /** Directory of the built pages; without it, or when it is missing, `/` says how to build them. */
  webDirectory?: string;
  /** Verifies callers' tokens at the door; without it they are passed on unseen, and the subgraphs verify them. */
  tokens?: TokenVerifier;
  /** Public development keys, to be published at `/.well-known/jwks.json`. */
  developmentJwks?: KeySet;
  /** Directory of the saved queries behind `/data`. */
  queriesDirectory?: string;
}

import type { OperationAdmission } from "@thidua/base/admission";
import { type LocaleCode, localeFromHeader } from "@thidua/base/locale";
import { anonymous, type Caller } from "@thidua/base/tokens";
import type { TraceSpan } from "@thidua/base/tracing";
import type { FastifyBaseLogger } from "fastify";
import type { RequestOrigin } from "./origin-headers.js";
import type { CallerAccount } from "./rate-limits/index.js";
import { RequestLifetime } from "./sharing/index.js";
import type { GatewayTelemetry } from "./telemetry/index.js";

/** The context of a request. */
export interface GatewayContext {
  /** The caller's request ID or a new one. The response, the logs and the subgraphs have the same one. */
  readonly requestId: string;
  /** The language of messages to the caller. */
  readonly locale: LocaleCode;
  /**
   * The caller, for limits and logs. The subgraphs verify the token themselves and decide what the caller may see and
   * do. Anonymous while the keys are unavailable here.
   */
  readonly caller: Caller;
  /** The budgets of the request's caller; absent when rate limits are off. */
  readonly account?: CallerAccount;
  /** The admission of the request; absent for one of the gateway's own. */
  readonly admission?: OperationAdmission;
  /** The headers that are forwarded to every subgraph: identity, language and request ID, nothing else. */
  readonly forwardedHeaders: Readonly<Record<string, string>>;
  /** Where the request came from: subgraphs record it with what a mutation changes. */
  readonly origin: RequestOrigin;
  /** The caller's variables with each number as it was written; absent when doubles hold all of them. */
  readonly exactVariables?: Readonly<Record<string, unknown>>;
  /** How long the answer is wanted. Reads from subgraphs end with it. */
  readonly lifetime: RequestLifetime;
  /** The request's logger. */
  readonly log: FastifyBaseLogger;
  /** What counts and times the request; absent when nothing is measured. */
  readonly telemetry?: GatewayTelemetry;
  /** The span of the operation; absent when nothing is traced. */
  readonly span?: TraceSpan;
  /** Apollo Server copies a context; the copies share this object. */
  readonly progress: {
    /** Whether the answer's errors are already localized. */
    errorsPresented: boolean;
    /** The computed cost of the operation. */
    cost?: number;
  };
  /** Whether the caller requested the cost of the operation with `x-cost: 1`. */
  readonly wantsCost: boolean;
}

/** The time for an operation, in milliseconds: longer than that of one request to a subgraph, for plans of several steps. */
export const defaultOperationTimeoutMs = 15_000;

/** Headers as in Node: the names are in lower case. */
export type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Creates the context of a request from its headers. The caller is anonymous until `verifyCaller` has verified the
 * token.
 */
export function createContext(request: {
  headers: IncomingHeaders;
  requestId: string;
  log: FastifyBaseLogger;
  telemetry?: GatewayTelemetry;
  origin?: RequestOrigin;
}): GatewayContext {
  const { requestId, headers, telemetry, origin = {} } = request;
  const span = telemetry?.tracer?.begin("graphql", single(headers.traceparent), { "thidua.request_id": requestId });
  const log = span ? request.log.child({ traceId: span.traceId }) : request.log;
  const forwardedHeaders: Record<string, string> = { "x-request-id": requestId };
  const authorization = single(headers.authorization);
  // An empty header counts as a bad token, not as none.
  if (authorization !== undefined) forwardedHeaders.authorization = authorization;
  const language = single(headers["accept-language"]);
  if (language) forwardedHeaders["accept-language"] = language;
  return {
    requestId,
    locale: localeFromHeader(language),
    caller: anonymous,
    forwardedHeaders,
    origin,
    lifetime: new RequestLifetime(defaultOperationTimeoutMs),
    log,
    telemetry,
    span,
    progress: { errorsPresented: false },
    wantsCost: single(headers["x-cost"]) === "1",
  };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(", ") : value;
}

import { type LocaleCode, localeFromHeader } from "@thidua/base/locale";
import { anonymous, type Caller } from "@thidua/base/tokens";
import type { FastifyBaseLogger } from "fastify";
import type { CallerAccount } from "./rate-limits/index.js";

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
  /** The headers that are forwarded to every subgraph: identity, language and request ID, nothing else. */
  readonly forwardedHeaders: Readonly<Record<string, string>>;
  /** The caller's variables with each number as it was written; absent when doubles hold all of them. */
  readonly exactVariables?: Readonly<Record<string, unknown>>;
  /** The request's logger. */
  readonly log: FastifyBaseLogger;
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
}): GatewayContext {
  const { requestId, headers, log } = request;
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
    log,
    progress: { errorsPresented: false },
    wantsCost: single(headers["x-cost"]) === "1",
  };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(", ") : value;
}

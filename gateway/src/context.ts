import { type LocaleCode, localeFromHeader } from "@thidua/base/locale";
import { anonymous, type Caller } from "@thidua/base/tokens";
import type { FastifyBaseLogger } from "fastify";
import type { CallerAccount } from "./rate-limits/index.js";

/** What the gateway knows of the request it answers. */
export interface GatewayContext {
  /** Accepted from the caller or made here; the same in the response, the logs and the subgraphs. */
  readonly requestId: string;
  /** The language of messages to the caller. */
  readonly locale: LocaleCode;
  /**
   * Who asks, for limits and logs: what anyone may see or do is decided by the subgraphs, which verify the token themselves.
   * Anonymous also while the keys cannot be had here.
   */
  readonly caller: Caller;
  /** What the request is paid from; absent where nothing is counted. */
  readonly account?: CallerAccount;
  /** Headers sent on to every subgraph, unchanged: identity, language and request id, nothing else. */
  readonly forwardedHeaders: Readonly<Record<string, string>>;
  /** Where the request's log lines go. */
  readonly log: FastifyBaseLogger;
  /** Shared by the copies Apollo Server makes of a context. */
  readonly progress: {
    /** The answer's errors are already in the caller's words. */
    errorsPresented: boolean;
    /** What the operation would cost at most, once that is known. */
    cost?: number;
  };
  /** The caller asked with `x-cost: 1` to be told what the operation costs. */
  readonly wantsCost: boolean;
}

/** Headers as Node gives them: names in small letters. */
export type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Makes the context of one request from its headers. The caller is anonymous until `verifyCaller` has had its say. */
export function createContext(request: {
  headers: IncomingHeaders;
  requestId: string;
  log: FastifyBaseLogger;
}): GatewayContext {
  const { requestId, headers, log } = request;
  const forwardedHeaders: Record<string, string> = { "x-request-id": requestId };
  const authorization = single(headers.authorization);
  // Also an empty one: a bad token is never treated as none.
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

import { type LocaleCode, localeFromHeader } from "@thidua/kit/locale";
import type { FastifyBaseLogger } from "fastify";

/** What the gateway knows of the request it answers. */
export interface GatewayContext {
  /** Accepted from the caller or made here; the same in the response, the logs and the subgraphs. */
  readonly requestId: string;
  /** The language of messages to the caller. */
  readonly locale: LocaleCode;
  /** Headers sent on to every subgraph, unchanged: identity, language and request id, nothing else. */
  readonly forwardedHeaders: Readonly<Record<string, string>>;
  /** Where the request's log lines go. */
  readonly log: FastifyBaseLogger;
  /** Shared by the copies Apollo Server makes of a context: whether the answer's errors are already in the caller's words. */
  readonly progress: { errorsPresented: boolean };
}

/** Headers as Node gives them: names in small letters. */
export type IncomingHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Makes the context of one request from its headers. */
export function createContext(request: {
  headers: IncomingHeaders;
  requestId: string;
  log: FastifyBaseLogger;
}): GatewayContext {
  const { requestId, headers, log } = request;
  const forwardedHeaders: Record<string, string> = { "x-request-id": requestId };
  const authorization = single(headers.authorization);
  if (authorization) forwardedHeaders.authorization = authorization;
  const language = single(headers["accept-language"]);
  if (language) forwardedHeaders["accept-language"] = language;
  return { requestId, locale: localeFromHeader(language), forwardedHeaders, log, progress: { errorsPresented: false } };
}

function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(", ") : value;
}

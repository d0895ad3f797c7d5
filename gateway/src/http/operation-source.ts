import type { FastifyRequest } from "fastify";

/** The operation's text in a GraphQL request over HTTP, if it carries one; a persisted query carries only its hash. */
export function operationSource(request: FastifyRequest): string | undefined {
  const query =
    request.method === "GET" ? searchOf(request.url).get("query") : (request.body as { query?: unknown } | null)?.query;
  return typeof query === "string" ? query : undefined;
}

/** The part of an address after the question mark. */
export function searchOf(url: string): URLSearchParams {
  const mark = url.indexOf("?");
  return new URLSearchParams(mark === -1 ? "" : url.slice(mark));
}

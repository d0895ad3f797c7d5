import type { FastifyRequest } from "fastify";

/**
 * Returns the operation's text in a GraphQL request over HTTP; undefined when it has none. A persisted query has only
 * its hash.
 */
export function operationSource(request: FastifyRequest): string | undefined {
  const query =
    request.method === "GET" ? searchOf(request.url).get("query") : (request.body as { query?: unknown } | null)?.query;
  return typeof query === "string" ? query : undefined;
}

/** Returns the query string of a URL. */
export function searchOf(url: string): URLSearchParams {
  const mark = url.indexOf("?");
  return new URLSearchParams(mark === -1 ? "" : url.slice(mark));
}

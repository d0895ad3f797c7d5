import { urlParameters } from "@thidua/base/http";
import type { FastifyRequest } from "fastify";

/** The operation's text, name and variables of a GraphQL request over HTTP, of any type: Apollo Server checks their types. */
export interface SentParameters {
  readonly query: unknown;
  readonly variables: unknown;
  readonly operationName: unknown;
}

/**
 * Reads the parameters of a GraphQL request over HTTP (GraphQL over HTTP, section 6).
 *
 * @throws Error with `statusCode` 400 if the URL is not UTF-8
 */
export function sentParameters(request: FastifyRequest): SentParameters {
  const { method, url } = request;
  if (method === "POST") {
    const { query, variables, operationName } = (request.body ?? {}) as Partial<SentParameters>;
    return { query, variables, operationName };
  }
  const parameters = urlParameters(url);
  const variables = parameters.get("variables");
  return {
    query: parameters.get("query"),
    variables: variables === null ? undefined : parsed(variables),
    operationName: parameters.get("operationName"),
  };
}

/** Apollo Server reports a text that is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { FastifyRequest } from "fastify";
import { mayHaveLongNumber, parseExactNumbers } from "../exact-numbers.js";
import { type OperationLimits, type Refusal, variablesDepth } from "../limits/index.js";
import { textWithLongNumbers } from "./json-bodies.js";

/** The parameters of a GraphQL request over HTTP, as far as the route checks them. Apollo Server checks their types. */
export interface GraphqlParameters {
  /** The operation's text; undefined when there is none. A persisted query has only its hash. */
  source: string | undefined;
  /** The refusal of variables that are nested too deep. */
  tooDeep: Refusal | undefined;
  /** The variables with each number as it was written; undefined when doubles hold all of them. */
  exactVariables: Readonly<Record<string, unknown>> | undefined;
}

/** Reads the parameters from the URL or the request body. */
export function graphqlParameters(request: FastifyRequest, limits: OperationLimits): GraphqlParameters {
  return request.method === "GET" ? fromUrl(request.url, limits) : fromBody(request, limits);
}

function fromUrl(url: string, limits: OperationLimits): GraphqlParameters {
  const mark = url.indexOf("?");
  const search = mark === -1 ? "" : url.slice(mark);
  const parameters = new URLSearchParams(search);
  if ([...parameters.values()].some((value) => value.includes(replacement))) refuseUndecodable(search);
  const text = parameters.get("variables");
  const tooDeep = text === null ? undefined : variablesDepth(parseOrUndefined(text), limits);
  const isLong = text !== null && !tooDeep && mayHaveLongNumber(text);
  return {
    source: parameters.get("query") ?? undefined,
    tooDeep,
    exactVariables: isLong ? objectOrUndefined(parseOrUndefined(text, parseExactNumbers)) : undefined,
  };
}

/** What URLSearchParams puts in the place of bytes that are not UTF-8. */
const replacement = "\ufffd";

/** Throws an error with status 400 when the percent-encoded bytes are not UTF-8. */
function refuseUndecodable(search: string): void {
  try {
    decodeURIComponent(search);
  } catch (cause) {
    throw Object.assign(new Error("The URL is not UTF-8", { cause }), { statusCode: 400 });
  }
}

function fromBody(request: FastifyRequest, limits: OperationLimits): GraphqlParameters {
  const { query, variables } = (request.body ?? {}) as { query?: unknown; variables?: unknown };
  const text = textWithLongNumbers(request);
  // The exact parser is recursive, and it parses the whole request body.
  const tooDeep = variablesDepth(variables, limits) ?? (text === undefined ? undefined : wholeDepth(request, limits));
  const exact = text === undefined || tooDeep ? undefined : objectOrUndefined(parseExactNumbers(text));
  return {
    source: typeof query === "string" ? query : undefined,
    tooDeep,
    exactVariables: objectOrUndefined(exact?.variables),
  };
}

function wholeDepth(request: FastifyRequest, limits: OperationLimits): Refusal | undefined {
  const tooDeep = variablesDepth(request.body, { ...limits, maxVariableDepth: limits.maxVariableDepth + 1 });
  return tooDeep && { ...tooDeep, values: { limit: limits.maxVariableDepth } };
}

/** Apollo Server reports a text that is not JSON. */
function parseOrUndefined(text: string, parse: (text: string) => unknown = JSON.parse): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function objectOrUndefined(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

import type { UnparsedOperation } from "@thidua/base/admission";
import { urlParameters } from "@thidua/base/http";
import { type OperationLimits, type Refusal, variablesDepth } from "@thidua/base/limits";
import type { FastifyRequest } from "fastify";
import { mayHaveLongNumber, parseExactNumbers } from "../exact-numbers.js";
import { textWithLongNumbers } from "./json-bodies.js";

/** The parameters of a GraphQL request over HTTP, as far as the route checks them. Apollo Server checks their types. */
export interface GraphqlParameters {
  /** The operation's text; undefined when there is none. A persisted query has only its hash. */
  source: string | undefined;
  /** What is known of the operation before it is parsed. */
  unparsed: UnparsedOperation;
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
  const parameters = urlParameters(url);
  const text = parameters.get("variables");
  const tooDeep = text === null ? undefined : variablesDepth(parseOrUndefined(text), limits);
  const isLong = text !== null && !tooDeep && mayHaveLongNumber(text);
  const source = parameters.get("query") ?? undefined;
  const inputs = `${parameters.get("operationName") ?? ""} ${text ?? ""}`;
  return {
    source,
    unparsed: { text: source ?? persistedHash(parseOrUndefined(parameters.get("extensions") ?? "")), inputs },
    tooDeep,
    exactVariables: isLong ? objectOrUndefined(parseOrUndefined(text, parseExactNumbers)) : undefined,
  };
}

function fromBody(request: FastifyRequest, limits: OperationLimits): GraphqlParameters {
  const { query, variables, operationName, extensions } = (request.body ?? {}) as Record<string, unknown>;
  const text = textWithLongNumbers(request);
  // The exact parser is recursive, and it parses the whole request body.
  const tooDeep = variablesDepth(variables, limits) ?? (text === undefined ? undefined : wholeDepth(request, limits));
  const exact = text === undefined || tooDeep ? undefined : objectOrUndefined(parseExactNumbers(text));
  const source = typeof query === "string" ? query : undefined;
  const inputs = tooDeep ? "" : `${textOf(operationName)} ${variables ? JSON.stringify(variables) : ""}`;
  return {
    source,
    unparsed: { text: source ?? persistedHash(extensions), inputs },
    tooDeep,
    exactVariables: objectOrUndefined(exact?.variables),
  };
}

/** Returns the hash in the extensions of a request; empty where there is none. */
function persistedHash(extensions: unknown): string {
  const { persistedQuery } = objectOrUndefined(extensions) ?? {};
  const { sha256Hash } = objectOrUndefined(persistedQuery) ?? {};
  return typeof sha256Hash === "string" ? sha256Hash : "";
}

function wholeDepth(request: FastifyRequest, limits: OperationLimits): Refusal | undefined {
  const tooDeep = variablesDepth(request.body, { ...limits, maxVariableDepth: limits.maxVariableDepth + 1 });
  return tooDeep && { ...tooDeep, values: { limit: limits.maxVariableDepth } };
}

/** Apollo Server reports a name that is no text. To make one of it may fail: an object can hide how, and lists can be too deep. */
function textOf(operationName: unknown): string {
  return typeof operationName === "string" ? operationName : "";
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

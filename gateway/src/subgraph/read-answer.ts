import type { SubgraphAnswer } from "./exchange.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** An error as a subgraph wrote it: nothing about it is certain but that it is an object. */
export interface SubgraphError {
  message?: unknown;
  path?: unknown;
  extensions?: unknown;
}

/** A subgraph's answer, known to have the shape of one. */
export interface SubgraphResult {
  data: Record<string, unknown> | null;
  errors: SubgraphError[];
}

/** How many entities the lookups of a request ask for, by the name of each in the answer; none for root fields. */
export type EntityCounts = Readonly<Record<string, number>>;

/** What servers and proxies say when nobody is at home behind them. */
const nobodyAtHome = new Set([502, 503, 504]);

/**
 * Reads an answer as GraphQL, whatever its HTTP status: a refused operation comes with 400 and its errors in the body.
 *
 * Takes the answer and how many entities each lookup asked for. Gives data and errors.
 * Raises SubgraphFailure for anything that is not a GraphQL answer to that request.
 */
export function readAnswer(answer: SubgraphAnswer, entityCounts: EntityCounts): SubgraphResult {
  const { data, errors } = parseBody(answer);
  if (data === undefined && errors === undefined) throw unreadable(answer, "neither data nor errors");
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.every(isObject))) {
    throw unreadable(answer, "errors is not a list of objects");
  }
  if (data !== undefined && data !== null && !isObject(data)) throw unreadable(answer, "data is not an object");
  const result: SubgraphResult = { data: data ?? null, errors: (errors ?? []) as SubgraphError[] };
  if (result.data === null) return result;
  for (const [name, count] of Object.entries(entityCounts)) checkEntities(answer, result.data[name], count);
  return result;
}

function parseBody(answer: SubgraphAnswer): Record<string, unknown> {
  let body: unknown;
  try {
    body = JSON.parse(answer.text);
  } catch (cause) {
    throw unreadable(answer, "not JSON", cause);
  }
  if (!isObject(body)) throw unreadable(answer, "not an object");
  return body;
}

function checkEntities(answer: SubgraphAnswer, entities: unknown, expected: number): void {
  // The whole list may be null when an entity that may not be null is.
  if (entities === null || entities === undefined) return;
  if (!Array.isArray(entities)) throw unreadable(answer, "_entities is not a list");
  if (entities.length !== expected) throw unreadable(answer, `${entities.length} entities instead of ${expected}`);
  if (!entities.every((entity) => entity === null || isObject(entity)))
    throw unreadable(answer, "an entity is not an object");
}

function unreadable(answer: SubgraphAnswer, reason: string, cause?: unknown): SubgraphFailure {
  const code = nobodyAtHome.has(answer.status) ? "SUBGRAPH_UNAVAILABLE" : "SUBGRAPH_INVALID_RESPONSE";
  return new SubgraphFailure(code, `HTTP ${answer.status}: ${reason}`, { cause });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { ExactNumber, mayHaveLongDigits, parseExactNumbers } from "../exact-numbers.js";
import type { SubgraphAnswer } from "./subgraph-answer.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** An error as a subgraph sent it. It is only known to be an object. */
export interface SubgraphError {
  message?: unknown;
  path?: unknown;
  extensions?: unknown;
}

/** A subgraph's answer of valid GraphQL shape. */
export interface SubgraphResult {
  data: Record<string, unknown> | null;
  errors: SubgraphError[];
}

/** The number of entities that each lookup of a request asks for, by its response name; empty for root fields. */
export type EntityCounts = Readonly<Record<string, number>>;

/** The statuses with which servers and proxies report that the service behind them is unavailable. */
const unavailableStatuses = new Set([502, 503, 504]);

/**
 * Parses an answer as GraphQL, whatever its HTTP status: a refused operation has status 400 and a response body with
 * errors. A number of so many digits that no double holds it is an `ExactNumber`. One with a long exponent, 1e400, is not
 * looked for: that would cost a third of parsing the answer. It is infinite, which no value of the schema is.
 *
 * Takes the answer and the number of entities that each lookup asked for. Returns data and errors.
 * Throws SubgraphFailure when it is not a GraphQL answer to that request.
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
    body = mayHaveLongDigits(answer.text) ? parseExactNumbers(answer.text) : JSON.parse(answer.text);
  } catch (cause) {
    throw unreadable(answer, "not JSON", cause);
  }
  if (!isObject(body)) throw unreadable(answer, "not an object");
  return body;
}

function checkEntities(answer: SubgraphAnswer, entities: unknown, expected: number): void {
  // The whole list is null when a non-nullable entity is null.
  if (entities === null || entities === undefined) return;
  if (!Array.isArray(entities)) throw unreadable(answer, "_entities is not a list");
  if (entities.length !== expected) throw unreadable(answer, `${entities.length} entities instead of ${expected}`);
  if (!entities.every((entity) => entity === null || isObject(entity)))
    throw unreadable(answer, "an entity is not an object");
}

function unreadable(answer: SubgraphAnswer, reason: string, cause?: unknown): SubgraphFailure {
  const code = unavailableStatuses.has(answer.status) ? "SUBGRAPH_UNAVAILABLE" : "SUBGRAPH_INVALID_RESPONSE";
  return new SubgraphFailure(code, `HTTP ${answer.status}: ${reason}`, {
    cause,
    isFault: answer.status >= 500,
    answer,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof ExactNumber);
}

import { isDeepStrictEqual } from "node:util";
import type { ExecutionResult, GraphQLFormattedError } from "graphql";

/** An answer as it is sent. */
type Sent = { data?: unknown; errors?: GraphQLFormattedError[] };

/**
 * Compares two answers to one query. Values are equal, and so are errors, in any order. Inside a value that an error has made null both
 * have errors, but it depends on time which of them occurred first.
 *
 * @returns what differs; null if nothing does
 */
export function answerDifference(expected: ExecutionResult, actual: ExecutionResult): string | null {
  const [one, other] = [asSent(expected), asSent(actual)];
  if (!isDeepStrictEqual(one.data, other.data)) return `data:\n${text(one.data)}\n${text(other.data)}`;
  const [errors, others] = [errorsByNull(one), errorsByNull(other)];
  const nulls = new Set([...errors.keys(), ...others.keys()]);
  for (const place of nulls) {
    const [here, there] = [errors.get(place) ?? [], others.get(place) ?? []];
    const isSame = isDeepStrictEqual(here.map(text).sort(), there.map(text).sort());
    const areInside = [...here, ...there].some(({ path }) => JSON.stringify(path) !== place);
    if (!isSame && (!areInside || here.length === 0 || there.length === 0))
      return `errors at ${place}:\n${text(here)}\n${text(there)}`;
  }
  return null;
}

const asSent = (answer: ExecutionResult): Sent => JSON.parse(JSON.stringify(answer)) as Sent;
const text = (value: unknown): string => JSON.stringify(value);

/** Returns errors by the path of the null that they explain. */
function errorsByNull({ data, errors = [] }: Sent): Map<string, GraphQLFormattedError[]> {
  const byNull = new Map<string, GraphQLFormattedError[]>();
  for (const error of errors) {
    const place = error.path ? text(nullWithin(data, error.path)) : "request";
    byNull.set(place, [...(byNull.get(place) ?? []), error]);
  }
  return byNull;
}

function nullWithin(data: unknown, path: readonly (string | number)[]): (string | number)[] {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as { [step: string | number]: unknown })[step];
  }
  return [...path];
}

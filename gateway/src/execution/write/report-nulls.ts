import type { FailedValues, Failure } from "../values/failures.js";
import { type JsonObject, own } from "../values/json.js";
import type { AnswerPath, FieldPlace } from "../values/paths.js";
import { type AnswerError, mostErrors, type WriteState } from "./write-state.js";

/** What the schema says of a position: an element of a list, or a field. */
export interface Position {
  place: FieldPlace;
  isRequired: boolean;
}

/**
 * Reports why there is null at the current path, unless null is a value there: the failures that explain it, or that the
 * schema forbids it, or that no subgraph replied with a value.
 *
 * @param key the name or index under which the object or list has the value
 * @param failed what failed of that object or list
 */
export function reportNull(
  state: WriteState,
  { place, isRequired }: Position,
  key: string | number,
  value: null | undefined,
  failed: readonly FailedValues[] | undefined,
): void {
  if (failed && reportFailures(state, key, value, failed)) return;
  if (isRequired) report(state, { code: "NULL_NOT_ALLOWED", place });
  else if (value === undefined) report(state, { code: "VALUE_NOT_RECEIVED", place });
}

/** Reports the failures that concern the value at the current path. Returns whether there are any. */
export function reportFailures(
  state: WriteState,
  key: string | number,
  value: unknown,
  failed: readonly FailedValues[],
): boolean {
  let isExplained = false;
  for (const { failure, of, explainsNull, inside } of failed) {
    if (typeof of === "object") {
      if (value !== undefined && !(value === null && explainsNull)) continue;
      if (!of.has(key as string)) continue;
    } else if (of !== key) continue;
    else if (inside && typeof value === "object" && value !== null) {
      explainInside(state, failure, value, inside);
      continue;
    }
    isExplained = true;
    state.reported.add(failure);
    report(state, failure, { inside });
  }
  return isExplained;
}

/** The names of all values of an object. */
const anyName = { has: () => true };

/**
 * Lets a failure explain what an object lacks. The subgraph that failed had null in its place, and another one the object: what
 * was to be looked up by the reply of the first was not.
 *
 * @param inside the path of the failure's error within the value
 */
function explainInside(
  { failures }: WriteState,
  failure: Failure,
  value: object,
  inside: readonly (string | number)[],
): void {
  let container = value;
  for (const step of inside) {
    const next: unknown = Array.isArray(container)
      ? container[step as number]
      : own(container as JsonObject, String(step));
    if (typeof next !== "object" || next === null) break;
    container = next;
  }
  failures.add(container, { failure, of: anyName, explainsNull: false });
}

/** Reports that the value at the current path is not of its type. Returns what is written in its place. */
export function reportUnexpected(state: WriteState, place: FieldPlace): undefined {
  report(state, { code: "UNEXPECTED_DATA", place });
}

/** Reports a value that the API hides, unless null may stand for it. Returns what is written in its place. */
export function reportHidden(state: WriteState, { place, isRequired }: Position): undefined {
  if (isRequired) report(state, { code: "NULL_NOT_ALLOWED", place });
}

/** Reports that the type of the object at the current path is not known. Returns what is written in its place. */
export function reportUntyped(state: WriteState, place: FieldPlace, object: JsonObject): undefined {
  const failed = state.failures.of(object);
  if (!failed || !reportFailures(state, "__typename", undefined, failed)) reportUnexpected(state, place);
}

/** Reports that the field at the current path is not executed. */
export function reportRefusal(state: WriteState, variable: string): void {
  report(state, { variable });
}

/** Reports an error within the value about the schema at the current path. */
export function reportIntrospection(state: WriteState, message: string, inside: AnswerPath): void {
  report(state, { introspection: message }, { path: inside.toReversed() });
}

/**
 * Adds a step to the paths of the errors that were found in the value under a name or an index. Most answers have no errors,
 * and nothing keeps the current path for them.
 *
 * @param before the number of errors before the value was written
 * @returns the number of errors
 */
export function addStep({ errors }: WriteState, before: number, step: string | number): number {
  for (let index = before; index < errors.length; index += 1) errors[index]!.path.push(step);
  return errors.length;
}

function report(
  state: WriteState,
  reason: AnswerError["reason"],
  { path = [], inside }: Partial<Pick<AnswerError, "path" | "inside">> = {},
): void {
  if (state.errors.length === mostErrors) state.unlisted += 1;
  else state.errors.push({ path, reason, ...(inside && { inside }) });
}

import type { Failure, Failures } from "../values/failures.js";
import type { AnswerPath, FieldPlace } from "../values/paths.js";
import type { Introspect } from "./introspector.js";

/** A value that does not match the schema. */
export interface Mismatch {
  code: "NULL_NOT_ALLOWED" | "UNEXPECTED_DATA" | "VALUE_NOT_RECEIVED";
  place: FieldPlace;
}

/** A field that is not executed, because a variable is null where the schema does not take null. */
export interface Refusal {
  variable: string;
}

/** What graphql-js refuses of a question about the schema: only what the caller sent can be wrong. */
export interface IntrospectionError {
  introspection: string;
}

/** The reason for a null of the answer, and its path. */
export interface AnswerError {
  /** While the answer is written: from the value outwards, as far as it has been written. */
  path: AnswerPath;
  /** The rest of the path, in response names of the plan, when a subgraph's error is about a field beneath the null. */
  inside?: readonly (string | number)[];
  reason: Failure | Mismatch | Refusal | IntrospectionError;
}

/** The state of writing one answer. */
export interface WriteState {
  readonly failures: Failures;
  /** The errors found so far, in answer order, `mostErrors` at most. */
  readonly errors: AnswerError[];
  /** The number of further errors. */
  unlisted: number;
  /** The failures that have been reported at some path. */
  readonly reported: Set<Failure>;
  /** Objects and lists that occur at several places of the answer. Each is written once. */
  readonly shared: ReadonlySet<unknown>;
  readonly written: Map<unknown, Map<unknown, WrittenOnce>>;
  readonly introspect: Introspect;
}

/** The JSON of a value; undefined for null, whose reason has been reported. */
export type Written = string | undefined;

/** Writes one value of an answer, which is not null. */
export type WriteValue = (value: unknown, state: WriteState) => Written;

interface WrittenOnce {
  text: Written;
  errorCount: number;
}

/** The number of errors that one answer lists. */
export const mostErrors = 100;

/** Creates the state for one answer. */
export function createWriteState(failures: Failures, shared: ReadonlySet<unknown>, introspect: Introspect): WriteState {
  return {
    failures,
    errors: [],
    unlisted: 0,
    reported: new Set(),
    shared,
    written: new Map(),
    introspect,
  };
}

/**
 * Wraps a writer so that a value that occurs at several places is written once and its text reused. A value with errors
 * is written again at each place while its errors can still be listed.
 */
export function writeOnce(write: WriteValue): WriteValue {
  return (value, state) => {
    if (state.shared.size === 0 || !state.shared.has(value)) return write(value, state);
    let texts = state.written.get(value);
    if (!texts) {
      texts = new Map();
      state.written.set(value, texts);
    }
    const known = texts.get(write);
    if (known && (known.errorCount === 0 || state.errors.length === mostErrors)) {
      state.unlisted += known.errorCount;
      return known.text;
    }
    const before = state.errors.length + state.unlisted;
    const text = write(value, state);
    texts.set(write, { text, errorCount: state.errors.length + state.unlisted - before });
    return text;
  };
}

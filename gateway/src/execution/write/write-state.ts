import type { JsonObject } from "../values/json.js";
import type { AnswerPath } from "../values/paths.js";

/** A value that does not match the schema. */
export interface Mismatch {
  path: AnswerPath;
  /** A message for the caller. */
  message: string;
}

/** The state of writing one answer. */
export interface WriteState {
  /** The current path. */
  readonly path: AnswerPath;
  /** Nulls at non-nullable positions, and leaf values of the wrong type. */
  readonly incomplete: Mismatch[];
  /** Values of the wrong kind: not a list where the schema has a list, not an object where it has an object. */
  readonly malformed: Mismatch[];
  /** The fields that are not executed because a variable is null where the schema does not take null. */
  readonly refused: { path: AnswerPath; variable: string }[];
  /** Objects and lists that occur at several places of the answer. Each is written once. */
  readonly shared: ReadonlySet<unknown>;
  readonly written: Map<unknown, Map<unknown, Written>>;
  /** The results of introspection, by response name. */
  readonly introspection: JsonObject;
}

/**
 * The result of writing a value: its JSON; `null`; `undefined` for a null caused by a mismatch beneath it, which has
 * been recorded; `false` when a non-nullable value is missing, which makes the parent null.
 */
export type Written = string | null | undefined | false;

/** Writes one value of an answer. */
export type WriteValue = (value: unknown, state: WriteState) => Written;

/** Creates the state for one answer. */
export function createWriteState(shared: ReadonlySet<unknown>, introspection: JsonObject): WriteState {
  return { path: [], incomplete: [], malformed: [], refused: [], shared, written: new Map(), introspection };
}

/** Wraps a writer so that a value that occurs at several places is written once and its text reused. */
export function writeOnce(write: WriteValue): WriteValue {
  return (value, state) => {
    if (state.shared.size === 0 || !state.shared.has(value)) return write(value, state);
    let texts = state.written.get(value);
    if (!texts) {
      texts = new Map();
      state.written.set(value, texts);
    } else if (texts.has(write)) return texts.get(write);
    const text = write(value, state);
    texts.set(write, text);
    return text;
  };
}

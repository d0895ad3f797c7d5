import type { JsonObject } from "../values/json.js";
import type { AnswerPath } from "../values/paths.js";

/** A value that does not fit the schema. */
export interface Mismatch {
  path: AnswerPath;
  /** For the person who reads the answer. */
  message: string;
}

/** What is kept while one answer is written. */
export interface WriteState {
  /** Where the writer is. */
  readonly path: AnswerPath;
  /** Nulls where the schema has none, and leaf values of the wrong type. */
  readonly incomplete: Mismatch[];
  /** Values of the wrong kind: no list where a list belongs, no object where an object belongs. */
  readonly malformed: Mismatch[];
  /** Objects and lists that stand at several places of the answer; each is written once. */
  readonly shared: ReadonlySet<unknown>;
  readonly written: Map<unknown, Map<unknown, Written>>;
  /** Answers about the schema, by response name. */
  readonly introspection: JsonObject;
}

/**
 * A written value: its JSON; null; null after something beneath it was wrong, which has been noted (`undefined`);
 * or no value at all where the schema allows no null (`false`), which makes the parent null.
 */
export type Written = string | null | undefined | false;

/** Writes one value of an answer. */
export type WriteValue = (value: unknown, state: WriteState) => Written;

/** Begins to write an answer. */
export function createWriteState(shared: ReadonlySet<unknown>, introspection: JsonObject): WriteState {
  return { path: [], incomplete: [], malformed: [], shared, written: new Map(), introspection };
}

/** Writes a value that stands at several places once, and gives the same text for the others. */
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

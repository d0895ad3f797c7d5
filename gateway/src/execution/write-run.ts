import type { JsonObject } from "./json.js";
import type { AnswerPath } from "./places.js";

/** A value that does not fit the schema. */
export interface Mismatch {
  path: AnswerPath;
  /** For the person who reads the answer. */
  message: string;
}

/** What is kept while one answer is written. */
export interface WriteRun {
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
export type WriteValue = (value: unknown, run: WriteRun) => Written;

/** Begins to write an answer. */
export function beginWriting(shared: ReadonlySet<unknown>, introspection: JsonObject): WriteRun {
  return { path: [], incomplete: [], malformed: [], shared, written: new Map(), introspection };
}

/** Writes a value that stands at several places once, and gives the same text for the others. */
export function writeOnce(write: WriteValue): WriteValue {
  return (value, run) => {
    if (run.shared.size === 0 || !run.shared.has(value)) return write(value, run);
    let texts = run.written.get(value);
    if (!texts) {
      texts = new Map();
      run.written.set(value, texts);
    } else if (texts.has(write)) return texts.get(write);
    const text = write(value, run);
    texts.set(write, text);
    return text;
  };
}

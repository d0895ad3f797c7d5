import { LRUCache } from "lru-cache";
import type { CompiledOperation } from "../compile/compile-operation.js";
import type { JsonObject } from "../values/json.js";
import { compileAnswer } from "./answer-writer.js";
import type { WriteState } from "./write-state.js";

type WriteAnswer = (data: JsonObject, state: WriteState) => string;

/** The number of compiled writers kept for one operation. A dozen conditions have four thousand combinations. */
const maxWriters = 64;

/** Compiles the answer writers of one operation: one for each combination of its `@skip` and `@include` conditions. */
export class AnswerWriters {
  readonly #operation: CompiledOperation;
  readonly #writers: LRUCache<string, WriteAnswer>;

  constructor(operation: CompiledOperation) {
    this.#operation = operation;
    // The cache allocates its maximum at once, and most operations have no conditions.
    this.#writers = new LRUCache({ max: Math.min(maxWriters, 2 ** operation.conditions.length) });
  }

  /** Returns the writer for the given coerced variables. */
  for(variables: Readonly<Record<string, unknown>>): WriteAnswer {
    const { conditions, schema, fragments, root, operation } = this.#operation;
    const key = conditions.map((name) => (variables[name] ? "1" : "0")).join("");
    const known = this.#writers.get(key);
    if (known) return known;
    const flags = Object.fromEntries(conditions.map((name) => [name, Boolean(variables[name])]));
    const writer = compileAnswer({ schema, fragments, variables: flags }, root, operation.selectionSet);
    this.#writers.set(key, writer);
    return writer;
  }
}

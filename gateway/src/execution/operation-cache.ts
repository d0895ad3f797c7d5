import type { CompiledOperation } from "./compiled-operation.js";

/** How many operations are kept compiled; the one longest unused goes first. */
const mostOperations = 1_000;

/** Compiled operations of one supergraph. */
export class OperationCache {
  readonly #operations = new Map<string, CompiledOperation>();

  /** Gives the operation under a key, made on first use. */
  obtain(key: string, make: () => CompiledOperation): CompiledOperation {
    const known = this.#operations.get(key);
    if (known) {
      this.#operations.delete(key);
      this.#operations.set(key, known);
      return known;
    }
    const made = make();
    this.#operations.set(key, made);
    if (this.#operations.size > mostOperations) this.#operations.delete(this.#operations.keys().next().value!);
    return made;
  }
}

/** How many operations are kept; the one longest unused goes first. */
const mostOperations = 1_000;

/** What was made of operations, under one supergraph. */
export class OperationCache<Made> {
  readonly #operations = new Map<string, Made>();

  /** Gives what was made under a key, made on first use. */
  obtain(key: string, make: () => Made): Made {
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

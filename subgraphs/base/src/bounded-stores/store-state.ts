/** How full a store is, and how often it has what is asked for. */
export interface StoreState {
  readonly entries: number;
  /** The estimated size, and the greatest, in bytes. */
  readonly bytes: number;
  readonly limit: number;
  /** Since the start. */
  readonly hits: number;
  readonly misses: number;
}

/** Counts the questions to a store. */
export class StoreTally {
  #hits = 0;
  #misses = 0;

  /** Counts a question by its answer, which it returns. */
  count<Answer>(answer: Answer | undefined): Answer | undefined {
    if (answer === undefined) this.#misses += 1;
    else this.#hits += 1;
    return answer;
  }

  /** Returns the state of a store with this tally. */
  of(values: { readonly size: number; readonly calculatedSize: number; readonly maxSize: number }): StoreState {
    return {
      entries: values.size,
      bytes: values.calculatedSize,
      limit: values.maxSize,
      hits: this.#hits,
      misses: this.#misses,
    };
  }
}

/** What a caller has at once. */
interface Counts {
  heavy: number;
  requests: number;
}

const none: Readonly<Counts> = { heavy: 0, requests: 0 };

/** What callers have at once. A caller that has nothing is forgotten. */
export class CallerCounts {
  readonly #callers = new Map<string, Counts>();

  /** The number of callers that have something. */
  get size(): number {
    return this.#callers.size;
  }

  /** Returns what a caller has. */
  of(caller: string): Readonly<Counts> {
    return this.#callers.get(caller) ?? none;
  }

  /** Counts one more or less. */
  count(caller: string, what: keyof Counts, by: 1 | -1): void {
    const counts = this.#callers.get(caller) ?? { ...none };
    counts[what] += by;
    if (counts.heavy === 0 && counts.requests === 0) this.#callers.delete(caller);
    else this.#callers.set(caller, counts);
  }
}

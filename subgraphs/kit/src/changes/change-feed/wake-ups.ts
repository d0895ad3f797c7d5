/** Lets readers sleep until something was committed. One for each feed of a process. */
export class WakeUps {
  #count = 0;
  readonly #sleepers = new Set<() => void>();

  /** How often there was something so far. Taken before reading: what is committed after it wakes at once. */
  get count(): number {
    return this.#count;
  }

  /** Wakes everyone. */
  wake(): void {
    this.#count += 1;
    for (const awake of [...this.#sleepers]) awake();
  }

  /** Sleeps until there was something after `count`, for some milliseconds at most, or until the signal. Never raises. */
  after(count: number, milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (this.#count > count || milliseconds <= 0 || signal?.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const awake = () => {
        clearTimeout(timer);
        this.#sleepers.delete(awake);
        signal?.removeEventListener("abort", awake);
        resolve();
      };
      const timer = setTimeout(awake, milliseconds);
      this.#sleepers.add(awake);
      signal?.addEventListener("abort", awake);
    });
  }
}

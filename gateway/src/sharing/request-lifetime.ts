/** How long the answer to a request is wanted: until its deadline, and no longer than its caller waits. */
export class RequestLifetime {
  /** The deadline, on the clock of `performance.now()`. */
  endsAt: number;
  #isGone = false;
  #leaving: Set<() => void> | undefined;

  /** Takes the deadline in milliseconds from now. */
  constructor(timeoutMs: number) {
    this.endsAt = performance.now() + timeoutMs;
  }

  /** Whether the caller has closed the connection. */
  get isGone(): boolean {
    return this.#isGone;
  }

  /** Whether no caller wants the answer any more. */
  get isOver(): boolean {
    return this.#isGone || this.remainingMs() <= 0;
  }

  /** The number of callers that wait. */
  callers(): number {
    return this.#isGone ? 0 : 1;
  }

  /** The time until the deadline in milliseconds; 0 or less after it. */
  remainingMs(): number {
    return this.endsAt - performance.now();
  }

  /** Notes that the caller has gone. */
  leave(): void {
    if (this.#isGone) return;
    this.#isGone = true;
    for (const listener of this.#leaving ?? []) listener();
    this.#leaving = undefined;
  }

  /** Calls a function when the caller goes, at once if it has gone. Returns what takes the function away again. */
  onLeave(listener: () => void): () => void {
    if (this.#isGone) {
      listener();
      return () => {};
    }
    this.#leaving ??= new Set();
    this.#leaving.add(listener);
    return () => void this.#leaving?.delete(listener);
  }

  /**
   * Waits for work that does not end with the lifetime.
   *
   * @throws LifetimeOver when no caller wants the result any more, or what the work throws
   */
  async within<Result>(work: Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    let timer: NodeJS.Timeout | undefined;
    const look = (): void => {
      if (this.isOver) reject(new LifetimeOver());
      else timer = setTimeout(look, this.remainingMs());
    };
    const release = this.onLeave(look);
    look();
    work.then(resolve, reject);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      release();
    }
  }

  /** Notes that the answer of a subgraph has begun to arrive: whoever asks from now on would get what is older. */
  answerArrived(): void {}
}

/** The deadline of a request has passed, or its caller has gone. */
export class LifetimeOver extends Error {
  constructor() {
    super("No caller waits for the answer any more");
    this.name = "LifetimeOver";
  }
}

/** What is to end when a caller goes. An object and no function: each request to a subgraph has two of them. */
export interface LeaveListener {
  /** The caller has gone. */
  callerLeft(): void;
}

/** How long the answer to a request is wanted: until its deadline, and no longer than its caller waits. */
export class RequestLifetime {
  /** The deadline, on the clock of `performance.now()`. */
  endsAt: number;
  #isGone = false;
  /** The first of them has no `Set`: mostly it is alone. */
  #listener: LeaveListener | undefined;
  #listeners: Set<LeaveListener> | undefined;

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
    const listeners = [this.#listener, ...(this.#listeners ?? [])];
    this.#listener = undefined;
    this.#listeners = undefined;
    for (const listener of listeners) listener?.callerLeft();
  }

  /** Calls a listener when the caller goes, at once if it has gone. */
  addListener(listener: LeaveListener): void {
    if (this.#isGone) listener.callerLeft();
    else if (this.#listener === undefined) this.#listener = listener;
    else {
      this.#listeners ??= new Set();
      this.#listeners.add(listener);
    }
  }

  /** Takes a listener away. */
  removeListener(listener: LeaveListener): void {
    if (this.#listener === listener) this.#listener = undefined;
    else this.#listeners?.delete(listener);
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
    const listener = { callerLeft: look };
    this.addListener(listener);
    look();
    work.then(resolve, reject);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      this.removeListener(listener);
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

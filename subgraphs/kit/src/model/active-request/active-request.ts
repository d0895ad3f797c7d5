/** Why a request is over before it was answered. */
export type EndReason = "DEADLINE" | "CALLER_GONE";

/** What a request holds while it is under way: a connection, a transaction. */
export interface Held {
  /** The request is over: what runs is stopped, or runs to its end if it may not be stopped. Does not throw. */
  interrupt(): void;
}

/**
 * A request that is being answered. It is over when its deadline has passed or its caller is gone: then no further statement is sent for
 * it, and what it holds is interrupted.
 */
export class ActiveRequest {
  /** When it is over, in milliseconds of `performance.now()`. */
  readonly deadline: number;
  #reason: EndReason | undefined;
  #isFinished = false;
  readonly #timer: NodeJS.Timeout;
  readonly #held = new Set<Held>();
  readonly #onEnd = new Set<() => void>();
  #onReleased: (() => void)[] = [];

  /** @param milliseconds how long it may take from now on */
  constructor(milliseconds: number) {
    this.deadline = performance.now() + milliseconds;
    this.#timer = setTimeout(() => this.end("DEADLINE"), milliseconds);
  }

  get isOver(): boolean {
    return this.#reason !== undefined;
  }

  /** Why it is over; undefined while it is not. */
  get reason(): EndReason | undefined {
    return this.#reason;
  }

  /** Ends it, unless it is answered. What is held is interrupted, then who listens is called. */
  end(reason: EndReason): void {
    if (this.#isFinished || this.#reason) return;
    this.#reason = reason;
    clearTimeout(this.#timer);
    for (const held of [...this.#held]) held.interrupt();
    for (const listener of [...this.#onEnd]) listener();
    this.#onEnd.clear();
  }

  /** It is answered: nothing is left to be ended. */
  finish(): void {
    this.#isFinished = true;
    clearTimeout(this.#timer);
  }

  /**
   * Calls a listener when the request is over; never if it is over already.
   *
   * @returns a function that removes the listener
   */
  onEnd(listener: () => void): () => void {
    this.#onEnd.add(listener);
    return () => void this.#onEnd.delete(listener);
  }

  /** Notes what the request holds. */
  hold(held: Held): void {
    this.#held.add(held);
  }

  /** Notes that the request holds something no longer. */
  release(held: Held): void {
    this.#held.delete(held);
    if (this.#held.size > 0 || this.#onReleased.length === 0) return;
    for (const listener of this.#onReleased.splice(0)) listener();
  }

  /** Resolves when the request holds nothing. */
  released(): Promise<void> {
    if (this.#held.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#onReleased.push(resolve));
  }
}

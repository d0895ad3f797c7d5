import { LifetimeOver, RequestLifetime } from "./request-lifetime.js";

/** A caller that waits for a shared answer. */
interface Waiting<Answer> {
  lifetime: RequestLifetime;
  resolve(answer: Answer): void;
  reject(error: unknown): void;
  /** Stops listening to the caller. */
  release(): void;
  timer?: NodeJS.Timeout;
}

/**
 * A read that runs once for all callers that ask for the same. It lives as long as the last of them. Each is answered
 * when the read is, or at its own deadline.
 */
export class SharedRead<Answer> extends RequestLifetime {
  readonly #waiting = new Set<Waiting<Answer>>();
  readonly #close: (read: SharedRead<Answer>) => void;
  #isClosed = false;

  /** Takes the first caller, and the function that is called when no further caller may join. */
  constructor(first: RequestLifetime, close: (read: SharedRead<Answer>) => void) {
    super(first.remainingMs());
    this.#close = close;
  }

  override callers(): number {
    let count = 0;
    for (const { lifetime } of this.#waiting) count += lifetime.callers();
    return count;
  }

  override answerArrived(): void {
    this.close();
    for (const { lifetime } of this.#waiting) lifetime.answerArrived();
  }

  /** Lets no further caller join. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#close(this);
  }

  /** Waits on behalf of a caller. Rejects with LifetimeOver at the caller's deadline, and when it goes. */
  wait(lifetime: RequestLifetime): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const waiting: Waiting<Answer> = { lifetime, resolve, reject, release: () => {} };
    if (this.#waiting.size > 0) {
      // The read outlives the deadline of all but the last. A caller alone is answered with what came until then.
      for (const other of this.#waiting) this.#limit(other);
      this.#limit(waiting);
      this.endsAt = Math.max(this.endsAt, lifetime.endsAt);
    }
    this.#waiting.add(waiting);
    waiting.release = lifetime.onLeave(() => this.#giveUp(waiting));
    return promise;
  }

  /** Answers everyone who waits. */
  settle(answer: Answer): void {
    this.close();
    for (const waiting of this.#drop()) waiting.resolve(answer);
  }

  /** Fails everyone who waits. */
  fail(error: unknown): void {
    this.close();
    for (const waiting of this.#drop()) waiting.reject(error);
  }

  #limit(waiting: Waiting<Answer>): void {
    waiting.timer ??= setTimeout(() => this.#giveUp(waiting), Math.max(0, waiting.lifetime.remainingMs()));
  }

  #giveUp(waiting: Waiting<Answer>): void {
    if (!this.#waiting.delete(waiting)) return;
    this.#release(waiting);
    waiting.reject(new LifetimeOver());
    if (this.#waiting.size > 0) return;
    this.close();
    this.leave();
  }

  #drop(): Waiting<Answer>[] {
    const all = [...this.#waiting];
    this.#waiting.clear();
    for (const waiting of all) this.#release(waiting);
    return all;
  }

  #release(waiting: Waiting<Answer>): void {
    clearTimeout(waiting.timer);
    waiting.release();
  }
}

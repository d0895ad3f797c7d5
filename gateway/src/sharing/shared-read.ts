import { type LeaveListener, LifetimeOver, RequestLifetime } from "./request-lifetime.js";

/** A caller that waits for a shared answer. */
class Waiting<Answer> implements LeaveListener {
  readonly lifetime: RequestLifetime;
  timer: NodeJS.Timeout | undefined;
  readonly #read: SharedRead<Answer>;
  /** Goes with the answer, which nothing here must keep (see `Exchange`). */
  #settle: PromiseWithResolvers<Answer> | undefined;

  constructor(lifetime: RequestLifetime, read: SharedRead<Answer>, settle: PromiseWithResolvers<Answer>) {
    this.lifetime = lifetime;
    this.#read = read;
    this.#settle = settle;
  }

  resolve(answer: Answer): void {
    this.#settle?.resolve(answer);
    this.#settle = undefined;
  }

  reject(error: unknown): void {
    this.#settle?.reject(error);
    this.#settle = undefined;
  }

  callerLeft(): void {
    this.#read.giveUp(this);
  }
}

/**
 * A read that runs once for all callers that ask for the same. It lives as long as the last of them. Each is answered
 * when the read is, or at its own deadline.
 */
export class SharedRead<Answer> extends RequestLifetime {
  /** Mostly one. */
  #waiting: Waiting<Answer>[] = [];
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
    const settle = Promise.withResolvers<Answer>();
    const waiting = new Waiting<Answer>(lifetime, this, settle);
    if (this.#waiting.length > 0) {
      // The read outlives the deadline of all but the last. A caller alone is answered with what came until then.
      for (const other of this.#waiting) this.#limit(other);
      this.#limit(waiting);
      this.endsAt = Math.max(this.endsAt, lifetime.endsAt);
    }
    this.#waiting.push(waiting);
    lifetime.addListener(waiting);
    return settle.promise;
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
    waiting.timer ??= setTimeout(() => this.giveUp(waiting), Math.max(0, waiting.lifetime.remainingMs()));
  }

  /** Ends the waiting of a caller. */
  giveUp(waiting: Waiting<Answer>): void {
    const index = this.#waiting.indexOf(waiting);
    if (index === -1) return;
    this.#waiting.splice(index, 1);
    release(waiting);
    waiting.reject(new LifetimeOver());
    if (this.#waiting.length > 0) return;
    this.close();
    this.leave();
  }

  #drop(): Waiting<Answer>[] {
    const all = this.#waiting;
    this.#waiting = [];
    for (const waiting of all) release(waiting);
    return all;
  }
}

function release<Answer>(waiting: Waiting<Answer>): void {
  clearTimeout(waiting.timer);
  waiting.lifetime.removeListener(waiting);
}

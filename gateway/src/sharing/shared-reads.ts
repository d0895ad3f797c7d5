import type { RequestLifetime } from "./request-lifetime.js";
import { SharedRead } from "./shared-read.js";

/** What decides whether two reads are the same. */
export interface ReadIdentity {
  /** Reads with different keys are different; cheap to make and to compare. */
  readonly key: string | number;
}

interface Running<Answer, Identity> {
  read: SharedRead<Answer>;
  identity: Identity;
}

/**
 * The reads that run, so that a caller that asks for the same while one runs gets its answer. No caller joins after the
 * answer has begun to arrive, or after a write has been answered: it would get what is older than its question.
 */
export class SharedReads<Answer, Identity extends ReadIdentity> {
  readonly #running = new Map<Identity["key"], Running<Answer, Identity>[]>();
  readonly #isSame: (one: Identity, other: Identity) => boolean;
  #joined = 0;

  /** Takes what compares two reads with the same key. */
  constructor(isSame: (one: Identity, other: Identity) => boolean) {
    this.#isSame = isSame;
  }

  /** The number of callers so far that got the answer to another's read. */
  get joined(): number {
    return this.#joined;
  }

  /**
   * Returns the answer to a read: that of one that runs, or of a new one.
   *
   * @param lifetime the caller's
   * @param start runs the read for as long as the given lifetime
   * @throws LifetimeOver at the caller's deadline if others wait for the same, and when the caller goes
   */
  read(
    identity: Identity,
    lifetime: RequestLifetime,
    start: (shared: RequestLifetime) => Promise<Answer>,
  ): Promise<Answer> {
    const running = this.#running.get(identity.key);
    const same = running?.find((one) => this.#isSame(one.identity, identity));
    if (same) {
      this.#joined += 1;
      return same.read.wait(lifetime);
    }
    const read = new SharedRead<Answer>(lifetime, (closed) => this.#remove(identity.key, closed));
    if (running) running.push({ read, identity });
    else this.#running.set(identity.key, [{ read, identity }]);
    const answer = read.wait(lifetime);
    start(read).then(
      (value) => read.settle(value),
      (error: unknown) => read.fail(error),
    );
    return answer;
  }

  /** Lets no caller join the reads that run, which may have read before a write that has been answered. */
  closeAll(): void {
    for (const { read } of [...this.#running.values()].flat()) read.close();
  }

  #remove(key: Identity["key"], closed: SharedRead<Answer>): void {
    const running = this.#running.get(key);
    if (!running) return;
    const place = running.findIndex(({ read }) => read === closed);
    // The list itself is emptied: a `Map` leaves a former table behind with whatever it had (see `Exchange`).
    if (place !== -1) running.splice(place, 1);
    if (running.length === 0) this.#running.delete(key);
  }
}

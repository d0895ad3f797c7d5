import type { RequestLifetime } from "./request-lifetime.js";
import { SharedRead } from "./shared-read.js";

/** What decides whether two reads are the same. */
export interface ReadIdentity {
  /** Text and identity of the caller; cheap to make. */
  key: string;
  /** The rest, which is made only when another read with that key runs. */
  detail?: () => string;
}

interface Running<Answer> {
  read: SharedRead<Answer>;
  detail: (() => string) | undefined;
  text?: string;
}

/**
 * The reads that run, so that a caller that asks for the same while one runs gets its answer. No caller joins after the
 * answer has begun to arrive, or after a write has been answered: it would get what is older than its question.
 */
export class SharedReads<Answer> {
  readonly #running = new Map<string, Running<Answer>[]>();
  #joined = 0;

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
    identity: ReadIdentity,
    lifetime: RequestLifetime,
    start: (shared: RequestLifetime) => Promise<Answer>,
  ): Promise<Answer> {
    const running = this.#running.get(identity.key);
    const same = running && sameAs(running, identity.detail);
    if (same) {
      this.#joined += 1;
      return same.wait(lifetime);
    }
    const read = new SharedRead<Answer>(lifetime, (closed) => this.#remove(identity.key, closed));
    const entry = { read, detail: identity.detail };
    if (running) running.push(entry);
    else this.#running.set(identity.key, [entry]);
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

  #remove(key: string, closed: SharedRead<Answer>): void {
    const rest = this.#running.get(key)?.filter(({ read }) => read !== closed);
    if (!rest || rest.length === 0) this.#running.delete(key);
    else this.#running.set(key, rest);
  }
}

function sameAs<Answer>(
  running: readonly Running<Answer>[],
  detail: (() => string) | undefined,
): SharedRead<Answer> | undefined {
  const text = detail?.();
  return running.find((one) => {
    one.text ??= one.detail?.();
    return one.text === text;
  })?.read;
}

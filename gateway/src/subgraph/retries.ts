import { isConnectionError } from "./connection-errors.js";
import type { SubgraphAnswer } from "./subgraph-answer.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The share of requests that may be sent a second time. */
const share = 0.1;

/** The most retries that can be saved up, which is also what a new client begins with. */
const most = 10;

/** The jitter of a retry, in milliseconds: callers whose connections broke together do not come back together. */
const jitterMs = 50;

/** A longer `Retry-After` is the caller's to wait for, in milliseconds. */
const longestWaitMs = 2_000;

/**
 * Decides about second attempts of reads: after a broken connection, and after 502 or 503 with `Retry-After` (RFC 9110, section
 * 10.2.3). They are a tenth of the requests at most, so that a subgraph in trouble does not get twice the load.
 */
export class Retries {
  #saved = most;
  #made = 0;

  /** The number of second attempts so far. */
  get made(): number {
    return this.#made;
  }

  /** Counts a request. */
  count(): void {
    this.#saved = Math.min(most, this.#saved + share);
  }

  /** Returns the time to wait before a second attempt after an error, in milliseconds; undefined when there is none. */
  afterError(error: unknown, remainingMs: number): number | undefined {
    if (error instanceof SubgraphFailure && error.answer) return this.afterAnswer(error.answer, remainingMs);
    const cause = error instanceof Error ? error.cause : undefined;
    return isConnectionError(cause) ? this.#spend(0, remainingMs) : undefined;
  }

  /** As `afterError`, after an answer. */
  afterAnswer({ status, retryAfter }: SubgraphAnswer, remainingMs: number): number | undefined {
    if ((status !== 502 && status !== 503) || retryAfter === undefined) return undefined;
    const waitMs = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now();
    return waitMs <= longestWaitMs ? this.#spend(Math.max(0, waitMs), remainingMs) : undefined;
  }

  #spend(leastMs: number, remainingMs: number): number | undefined {
    const waitMs = leastMs + Math.random() * jitterMs;
    if (this.#saved < 1 || waitMs >= remainingMs) return undefined;
    this.#saved -= 1;
    this.#made += 1;
    return waitMs;
  }
}

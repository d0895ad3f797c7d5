/** The time after which a measurement counts for a third, in milliseconds. */
const memoryMs = 2_000;

/** The time for which the expected rate counts as measured, in milliseconds. */
const priorMs = 200;

/**
 * The weight that a service does in a millisecond, measured while requests wait: with less to do than it can, it does less. While
 * none waits the rate returns to what is assumed, so that one bad time does not refuse requests for ever.
 */
export class ServiceRate {
  readonly #expected: number;
  #served: number;
  #busyMs = priorMs;
  /** What was served since the last look. */
  #newlyServed = 0;
  #observedAt: number | undefined;
  #hadWaiting = false;

  /** Takes the rate that is expected before the first measurement. */
  constructor(expected: number) {
    this.#expected = expected;
    this.#served = expected * priorMs;
  }

  /** Weight in a millisecond, always positive. */
  get value(): number {
    return Math.max(this.#served / this.#busyMs, 0.01);
  }

  /** Counts weight that is served. */
  serve(weight: number): void {
    this.#newlyServed += weight;
  }

  /** Measures what was served since the last time. Takes whether requests wait, and the time in milliseconds. */
  observe(hasWaiting: boolean, now: number): void {
    const passedMs = now - (this.#observedAt ?? now);
    const served = hasWaiting && this.#hadWaiting ? this.#newlyServed : this.#expected * passedMs;
    const kept = Math.exp(-passedMs / memoryMs);
    this.#served = this.#served * kept + served;
    this.#busyMs = this.#busyMs * kept + passedMs;
    this.#newlyServed = 0;
    this.#observedAt = now;
    this.#hadWaiting = hasWaiting;
  }
}

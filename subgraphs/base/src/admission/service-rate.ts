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

  /** Takes the rate that is expected before the first measurement. */
  constructor(expected: number) {
    this.#expected = expected;
    this.#served = expected * priorMs;
  }

  /** Weight in a millisecond, always positive. */
  get value(): number {
    return Math.max(this.#served / this.#busyMs, 0.01);
  }

  /** Counts the weight that was served in a time in which requests waited. */
  measure(served: number, busyMs: number): void {
    const kept = Math.exp(-busyMs / memoryMs);
    this.#served = this.#served * kept + served;
    this.#busyMs = this.#busyMs * kept + busyMs;
  }

  /** Counts a time in which none waited. */
  forget(ms: number): void {
    this.measure(this.#expected * ms, ms);
  }
}

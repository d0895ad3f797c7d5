import type { LimitRange } from "./admission-options.js";

/** What was observed since the last look: whether there is more work than the service can do. Unknown where nothing showed it. */
export type Pressure = "HIGH" | "NORMAL" | "LOW" | "UNKNOWN";

/**
 * A limit that adapts: it falls by a fifth while pressure is high, and grows while requests wait although pressure is low
 * (additive increase, multiplicative decrease). While nothing waits it returns to its usual value. A small limit grows by a part of
 * itself: by a part of the usual one it would be several times as large at the next look.
 */
export class AdaptiveLimit {
  readonly #range: LimitRange;
  #value: number;

  constructor(range: LimitRange) {
    this.#range = range;
    this.#value = range.usual;
  }

  get value(): number {
    return this.#value;
  }

  /** Adapts the limit, once for each observation. */
  observe(pressure: Pressure, hasWaiting: boolean): void {
    const { least, usual, most } = this.#range;
    const step = Math.min(usual / 20, this.#value / 4);
    if (pressure === "HIGH") this.#value = Math.max(least, this.#value * 0.8);
    else if (hasWaiting && pressure === "LOW") this.#value = Math.min(most, this.#value + 4 * step);
    else if (hasWaiting && pressure === "UNKNOWN") return;
    else if (hasWaiting) this.#value = Math.min(Math.max(usual, this.#value), this.#value + step);
    else if (this.#value < usual) this.#value = Math.min(usual, this.#value + step);
    else this.#value = Math.max(usual, this.#value - step);
  }
}

import type { IBreaker } from "cockatiel";

/** Opens a circuit at a number of failures within a time, whatever succeeds between them. */
export class FailureWindow implements IBreaker {
  /** The times of the latest failures, oldest first. */
  state: number[] = [];
  readonly #count: number;
  readonly #withinMs: number;
  readonly #now: () => number;
  #opensNext = false;

  constructor(count: number, withinMs: number, now: () => number = () => performance.now()) {
    this.#count = count;
    this.#withinMs = withinMs;
    this.#now = now;
  }

  /** Makes the next failure open the circuit. */
  openNext(): void {
    this.#opensNext = true;
  }

  /** Forgets the failures so far. */
  clear(): void {
    this.state = [];
  }

  success(): void {}

  failure(): boolean {
    const now = this.#now();
    if (this.#count < Number.POSITIVE_INFINITY) this.state.push(now);
    if (this.state.length > this.#count) this.state.shift();
    const isOpen = this.#opensNext || (this.state.length === this.#count && now - this.state[0]! <= this.#withinMs);
    if (isOpen) this.state = [];
    this.#opensNext = false;
    return isOpen;
  }
}

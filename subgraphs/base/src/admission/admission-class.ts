import { AdaptiveLimit, type Pressure } from "./adaptive-limit.js";
import type { LimitRange } from "./admission-options.js";
import { FairQueue } from "./fair-queue.js";
import { ServiceRate } from "./service-rate.js";
import type { WaitingRequest } from "./waiting-request.js";

/** A request as a class of operations weighs it. */
export type WeighedRequest = Pick<WaitingRequest, "caller" | "weight" | "factor" | "isSignedIn">;

/** The operations of one class, light or heavy: those that run, within an adaptive limit, and those that wait. */
export class AdmissionClass {
  readonly queue = new FairQueue<WaitingRequest>();
  readonly limit: AdaptiveLimit;
  readonly rate: ServiceRate;
  readonly #anonymousPart: number;
  /** How many operations of anonymous callers may begin one after the other while a signed-in caller waits. */
  readonly #mostInRow: number;
  #inRow = 0;
  #running = 0;
  #weight = 0;
  #anonymousRunning = 0;
  #anonymousWeight = 0;
  #served = 0;
  #observedAt: number | undefined;
  #hadWaiting = false;

  /** Takes the limit, the part of it that only signed-in callers use, and the expected weight in a millisecond. */
  constructor(range: LimitRange, signedInShare: number, expectedRate: number) {
    this.limit = new AdaptiveLimit(range);
    this.rate = new ServiceRate(expectedRate);
    this.#anonymousPart = 1 - signedInShare;
    this.#mostInRow = Math.round(1 / signedInShare) - 1;
  }

  /** The number of operations that run. */
  get running(): number {
    return this.#running;
  }

  /** The weight of the operations that run. */
  get weight(): number {
    return this.#weight;
  }

  /** Returns whether an operation may run now, if none waits before it. One of the class may always run. */
  #hasPlaceFor(request: WeighedRequest): boolean {
    if (this.#running > 0 && this.#weight + request.weight > this.limit.value) return false;
    return this.#isWithinShare(request);
  }

  /**
   * Returns whether a new operation may run without waiting: none waits, or it is a signed-in caller's and only anonymous ones wait
   * because their part is used up.
   */
  mayRunAtOnce(request: WeighedRequest): boolean {
    if (!this.#hasPlaceFor(request)) return false;
    const first = this.queue.next();
    if (!first) return true;
    return request.isSignedIn && !this.#isWithinShare(first) && !this.queue.next(({ isSignedIn }) => isSignedIn);
  }

  begin({ weight, isSignedIn }: WeighedRequest): void {
    this.#running += 1;
    this.#weight += weight;
    this.#inRow = isSignedIn ? 0 : this.#inRow + 1;
    if (isSignedIn) return;
    this.#anonymousRunning += 1;
    this.#anonymousWeight += weight;
  }

  end({ weight, isSignedIn }: Pick<WeighedRequest, "weight" | "isSignedIn">): void {
    this.#running -= 1;
    this.#weight -= weight;
    this.#served += weight;
    if (!isSignedIn) {
      this.#anonymousRunning -= 1;
      this.#anonymousWeight -= weight;
    }
    if (this.#running === 0 && this.queue.size === 0) this.queue.reset();
  }

  /**
   * The next request that may run. Requests run in the order of the queue; only where the part for anonymous callers is used up, of the
   * limit or of those that begin, does a signed-in one pass them. Otherwise light requests would pass a heavier one for ever.
   */
  next(): WaitingRequest | undefined {
    const first = this.queue.next();
    if (!first) return undefined;
    const isWithin = this.#isWithinShare(first);
    const mayPass = !isWithin || (!first.isSignedIn && this.#inRow >= this.#mostInRow);
    const passing = mayPass ? this.queue.next(({ isSignedIn }) => isSignedIn) : undefined;
    const chosen = passing ?? (isWithin ? first : undefined);
    return chosen && this.#hasPlaceFor(chosen) ? chosen : undefined;
  }

  /** The next request of a signed-in caller that may run. */
  nextSignedIn(): WaitingRequest | undefined {
    const next = this.queue.next(({ isSignedIn }) => isSignedIn);
    return next && this.#hasPlaceFor(next) ? next : undefined;
  }

  /** The expected time until a new request runs, in milliseconds. */
  expectedWait({ caller, weight }: WeighedRequest): number {
    return (this.#weight + this.queue.weightBefore(caller, weight)) / this.rate.value;
  }

  /** Adapts the limit, and measures what has been served since the last time. */
  observe(pressure: Pressure, now: number): void {
    const hasWaiting = this.queue.size > 0;
    this.limit.observe(pressure, hasWaiting);
    const passed = now - (this.#observedAt ?? now);
    if (hasWaiting && this.#hadWaiting) this.rate.measure(this.#served, passed);
    else this.rate.forget(passed);
    this.#observedAt = now;
    this.#hadWaiting = hasWaiting;
    this.#served = 0;
    this.queue.forgetServed();
  }

  #isWithinShare({ isSignedIn, weight }: WeighedRequest): boolean {
    if (isSignedIn || this.#anonymousRunning === 0) return true;
    return this.#anonymousWeight + weight <= this.limit.value * this.#anonymousPart;
  }
}

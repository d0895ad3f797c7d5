import { AdaptiveLimit, type Pressure } from "./adaptive-limit.js";
import type { LimitRange } from "./admission-options.js";
import { isBeyondShare, untilWithinShareMs } from "./caller-shares.js";
import { FairQueue } from "./fair-queue.js";
import { ServiceRate } from "./service-rate.js";
import type { WaitingRequest } from "./waiting-request.js";

/** A request as a class of operations weighs it. */
export type WeighedRequest = Pick<WaitingRequest, "caller" | "weight" | "factor" | "isSignedIn" | "account">;

/** The operations of one class, light or heavy: those that run, within an adaptive limit, and those that wait. */
export class AdmissionClass {
  readonly queue = new FairQueue<WaitingRequest>();
  readonly limit: AdaptiveLimit;
  readonly rate: ServiceRate;
  /** That at which operations of callers beyond their share begin, measured while such ones wait. */
  readonly #rateBeyondShare: ServiceRate;
  readonly #anonymousPart: number;
  /** How many operations of anonymous callers may begin one after the other while a signed-in caller waits. */
  readonly #mostInRow: number;
  #inRow = 0;
  #running = 0;
  #weight = 0;
  #anonymousRunning = 0;
  #anonymousWeight = 0;

  /** Takes the limit, the part of it that only signed-in callers use, and the expected weight in a millisecond. */
  constructor(range: LimitRange, signedInShare: number, expectedRate: number) {
    this.limit = new AdaptiveLimit(range);
    this.rate = new ServiceRate(expectedRate);
    this.#rateBeyondShare = new ServiceRate(expectedRate);
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
    return this.#isWithinPart(request);
  }

  /**
   * Returns whether a new operation may run without waiting: none waits before it, or it is a signed-in caller's and only anonymous
   * ones wait because their part is used up.
   */
  mayRunAtOnce(request: WeighedRequest, now: number): boolean {
    if (!this.#hasPlaceFor(request)) return false;
    const first = this.queue.next(now);
    if (!first || (isBeyondShare(first, now) && !isBeyondShare(request, now))) return true;
    return request.isSignedIn && !this.#isWithinPart(first) && !this.queue.next(now, ({ isSignedIn }) => isSignedIn);
  }

  begin(request: WeighedRequest, now: number): void {
    const { weight, isSignedIn } = request;
    if (isBeyondShare(request, now)) this.#rateBeyondShare.serve(weight);
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
    this.rate.serve(weight);
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
  next(now: number): WaitingRequest | undefined {
    const first = this.queue.next(now);
    if (!first) return undefined;
    const isWithin = this.#isWithinPart(first);
    const mayPass = !isWithin || (!first.isSignedIn && this.#inRow >= this.#mostInRow);
    const passing = mayPass ? this.queue.next(now, ({ isSignedIn }) => isSignedIn) : undefined;
    const chosen = passing ?? (isWithin ? first : undefined);
    return chosen && this.#hasPlaceFor(chosen) ? chosen : undefined;
  }

  /** The next request of a signed-in caller that may run. */
  nextSignedIn(now: number): WaitingRequest | undefined {
    const next = this.queue.next(now, ({ isSignedIn }) => isSignedIn);
    return next && this.#hasPlaceFor(next) ? next : undefined;
  }

  /**
   * The expected time until a new request runs, in milliseconds. One of a caller beyond its share waits for others, or until the caller is
   * within it.
   */
  expectedWait(request: WeighedRequest, now: number): number {
    const { withinShare, beyondShare } = this.queue.weightBefore(request, now);
    const wait = (this.#weight + withinShare) / this.rate.value;
    // While others pass it, its own turn comes at that rate too.
    const isPassed = withinShare > 0 && isBeyondShare(request, now);
    const waitBeyond = wait + (beyondShare + (isPassed ? request.weight : 0)) / this.#rateBeyondShare.value;
    if (this.queue.countOf(request.caller) > 0) return waitBeyond;
    return Math.min(waitBeyond, untilWithinShareMs(request, now) + wait);
  }

  /** Adapts the limit, and measures what has been served since the last time. */
  observe(pressure: Pressure, now: number): void {
    const hasWaiting = this.queue.size > 0;
    this.limit.observe(pressure, hasWaiting);
    this.rate.observe(hasWaiting, now);
    const hasWaitingBeyond = this.queue.next(now, (request) => isBeyondShare(request, now)) !== undefined;
    this.#rateBeyondShare.observe(hasWaitingBeyond, now);
    this.queue.forgetServed();
  }

  #isWithinPart({ isSignedIn, weight }: WeighedRequest): boolean {
    if (isSignedIn || this.#anonymousRunning === 0) return true;
    return this.#anonymousWeight + weight <= this.limit.value * this.#anonymousPart;
  }
}

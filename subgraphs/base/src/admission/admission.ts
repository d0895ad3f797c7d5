import type { Pressure } from "./adaptive-limit.js";
import { AdmissionClass, type WeighedRequest } from "./admission-class.js";
import type { AdmissionOptions } from "./admission-options.js";
import { AdmissionRefusal, type RefusalReason, refusalReasons } from "./admission-refusal.js";
import type { AdmissionRequest } from "./admission-request.js";
import type { AdmissionState } from "./admission-state.js";
import { CallerCounts } from "./caller-counts.js";
import { CallerShares } from "./caller-shares.js";
import { NewTextPacing } from "./new-text-pacing.js";
import { type ChangedRequest, type OperationClass, Permit } from "./permit.js";
import { RefusedReturns } from "./refused-returns.js";
import { ServiceRate } from "./service-rate.js";
import type { WaitingRequest } from "./waiting-request.js";

/** The outcome of a request for admission. */
export type AdmissionOutcome = Permit | AdmissionRefusal;

/** A request with its weight and its class. */
type Weighed = WeighedRequest & { readonly operationClass: OperationClass };

/**
 * The part of the longest wait that a request may be expected to wait. What is expected is not exact, and to be refused after waiting is
 * worse than at once.
 */
const expectedShare = 0.6;

/** That of an anonymous caller's new text: what it asks for is known only after its turn, and may have to wait again. */
const expectedShareOfNewText = 0.2;

/**
 * Admits operations to a service that can do only so much at once. Light and heavy ones run within a limit each, by weight; beyond
 * it they wait, callers in turn, those within their share first, and what would wait too long is refused at once. `observe` must be
 * called a few times a second (`startAdmission`).
 */
export class Admission {
  readonly options: AdmissionOptions;
  readonly #now: () => number;
  readonly #classes: Readonly<Record<OperationClass, AdmissionClass>>;
  /** In the order in which they are served: light operations take so little that others hardly wait for them. */
  readonly #all: readonly AdmissionClass[];
  readonly #callers = new CallerCounts();
  readonly #shares: CallerShares;
  /** The weight of all classes that is served in a millisecond, by which callers are charged. */
  readonly #rate: ServiceRate;
  readonly #refused = new Map<RefusalReason, number>(refusalReasons.map((reason) => [reason, 0]));
  readonly #pacing: NewTextPacing;
  readonly #returns = new RefusedReturns();
  #wakeUp: { at: number; timer: NodeJS.Timeout } | undefined;
  #admitted = 0;
  #pressure: Pressure = "LOW";

  /** Takes the settings and a clock in milliseconds. */
  constructor(options: AdmissionOptions, now: () => number = () => performance.now()) {
    this.options = options;
    this.#now = now;
    const { signedInShare, expectedRate } = options;
    this.#classes = {
      LIGHT: new AdmissionClass(options.light, signedInShare, expectedRate),
      // They begin at their pace: by what all operations do, a burst of them would be let in that waits in vain.
      NEW_TEXT: new AdmissionClass(options.newTexts, signedInShare, Math.min(expectedRate, options.preparationRate)),
      HEAVY: new AdmissionClass(options.heavy, signedInShare, expectedRate),
    };
    this.#all = Object.values(this.#classes);
    this.#shares = new CallerShares(options.addressShare);
    this.#rate = new ServiceRate(expectedRate);
    this.#pacing = new NewTextPacing(options.preparationRate);
  }

  /** Whether requests wait, or the service has more work than it can do. */
  get isBusy(): boolean {
    return this.#pressure === "HIGH" || this.#waiting > 0;
  }

  /**
   * Counts a request of a caller before anything is known of it, which costs less than anything else. Returns the refusal when the
   * caller has too many while others wait; otherwise `leave` must be called when the request has ended.
   */
  enter(caller: string): AdmissionRefusal | undefined {
    if (this.#callers.of(caller).requests >= this.options.maxRequestsPerCaller && this.isBusy)
      return this.#refuse("CALLER_LIMIT", this.#classes.LIGHT.weight / this.#classes.LIGHT.rate.value);
    this.#callers.count(caller, "requests", 1);
    return undefined;
  }

  /** The request for which `enter` was called has ended. */
  leave(caller: string): void {
    this.#callers.count(caller, "requests", -1);
  }

  /** Admits an operation: at once where there is place, after waiting for its turn, or not. */
  admit(request: AdmissionRequest): AdmissionOutcome | Promise<AdmissionOutcome> {
    const { caller } = request;
    const { maxHeavyPerCaller, maxWaitMs } = this.options;
    const now = this.#now();
    const weighed = this.#weigh(request);
    const own = this.#classes[weighed.operationClass];
    if (weighed.operationClass === "HEAVY" && this.#callers.of(caller).heavy >= maxHeavyPerCaller)
      return this.#refuse("CALLER_LIMIT", own.expectedWait(weighed, now), weighed);
    if (this.#delayOf(weighed) <= 0 && own.mayRunAtOnce(weighed, now)) {
      own.queue.serveAtOnce(weighed);
      return this.#begin(weighed, now);
    }
    const wait = own.expectedWait(weighed, now);
    const isAnonymousText = weighed.operationClass === "NEW_TEXT" && !request.isSignedIn;
    const longest = maxWaitMs * (isAnonymousText ? expectedShareOfNewText : expectedShare);
    if (wait > longest) return this.#refuse("WAIT_TOO_LONG", wait - longest, weighed);
    if (isAnonymousText && this.#pacing.isMostlyInVain)
      return this.#refuse("WAIT_TOO_LONG", this.#classes.HEAVY.expectedWait(weighed, now), weighed);
    const { signal } = request;
    if (signal?.aborted) return this.#refuse("CALLER_GONE", 0);
    if (!this.#makePlace(caller, own)) return this.#refuse("QUEUE_FULL", wait, weighed);
    return this.#wait(weighed, own, signal);
  }

  /** Weighs an admitted operation anew (see `Permit`). */
  change(permit: Permit, request: ChangedRequest): AdmissionOutcome | Promise<AdmissionOutcome> {
    const { caller, isSignedIn, operationClass } = permit;
    const hasNewText = operationClass === "NEW_TEXT";
    if (this.options.baseWeight + request.cost <= permit.weight) {
      if (hasNewText && !isSignedIn) this.#pacing.prepared(false);
      return permit;
    }
    permit.release();
    const outcome = this.admit({
      ...{ caller, isSignedIn, cost: request.cost },
      get signal() {
        return request.signal;
      },
    });
    if (hasNewText && !isSignedIn) this.#pacing.prepared(outcome instanceof AdmissionRefusal);
    return outcome;
  }

  /** An operation has run (see `Permit`). */
  finish(permit: Permit): void {
    this.#classes[permit.operationClass].end(permit);
    this.#rate.serve(permit.weight);
    this.#startNext();
  }

  /** A caller has its answer (see `Permit`). */
  release(permit: Permit): void {
    if (permit.operationClass === "HEAVY") this.#callers.count(permit.caller, "heavy", -1);
  }

  /** Adapts the limits to the pressure on the service, and ends the waiting of those that have waited for as long as allowed. */
  observe(pressure: Pressure): void {
    const now = this.#now();
    this.#pressure = pressure;
    this.#rate.observe(this.#waiting > 0, now);
    for (const each of this.#all) {
      each.observe(pressure, now);
      if (each.queue.size === 0) continue;
      for (const request of each.queue.all()) {
        if (request.endsAt > now) continue;
        each.queue.remove(request);
        request.settle(this.#refuse("WAITED", each.expectedWait(request, now), request));
      }
    }
    this.#startNext();
  }

  /** What is going on, for metrics. */
  get state(): AdmissionState {
    const stateOf = (each: AdmissionClass) => ({
      limit: Math.round(each.limit.value),
      running: each.running,
      runningWeight: each.weight,
      waiting: each.queue.size,
      servedPerSecond: Math.round(each.rate.value * 1_000),
    });
    return {
      light: stateOf(this.#classes.LIGHT),
      heavy: stateOf(this.#classes.HEAVY),
      newTexts: stateOf(this.#classes.NEW_TEXT),
      pressure: this.#pressure,
      admitted: this.#admitted,
      refused: Object.fromEntries(this.#refused) as AdmissionState["refused"],
      callers: this.#callers.size,
    };
  }

  get #waiting(): number {
    return this.#all.reduce((total, { queue }) => total + queue.size, 0);
  }

  #weigh({ caller, isSignedIn, cost, hasNewText }: AdmissionRequest): Weighed {
    const { baseWeight, heavyCost, signedInFactor } = this.options;
    const operationClass = cost >= heavyCost ? "HEAVY" : hasNewText ? "NEW_TEXT" : "LIGHT";
    return {
      ...{ caller, isSignedIn, operationClass, weight: baseWeight + cost, factor: isSignedIn ? signedInFactor : 1 },
      account: isSignedIn ? undefined : this.#shares.of(caller),
    };
  }

  #begin(weighed: Weighed, now: number): Permit {
    if (weighed.operationClass === "NEW_TEXT") this.#pacing.begin(weighed.weight, this.#hasOthers, now);
    this.#classes[weighed.operationClass].begin(weighed, now);
    this.#shares.charge(weighed, weighed.weight / this.#rate.value, now);
    if (weighed.operationClass === "HEAVY") this.#callers.count(weighed.caller, "heavy", 1);
    this.#admitted += 1;
    return new Permit(weighed, this);
  }

  #wait(weighed: Weighed, own: AdmissionClass, signal: AbortSignal | undefined): Promise<AdmissionOutcome> {
    const isHeavy = weighed.operationClass === "HEAVY";
    const { promise, resolve } = Promise.withResolvers<AdmissionOutcome>();
    const onAbort = (): void => {
      if (own.queue.remove(request)) request.settle(this.#refuse("CALLER_GONE", 0));
      this.#startNext();
    };
    const request: WaitingRequest & Weighed = {
      ...weighed,
      endsAt: this.#now() + this.options.maxWaitMs,
      settle: (outcome) => {
        signal?.removeEventListener("abort", onAbort);
        // `#begin` has counted the operation that runs.
        if (isHeavy) this.#callers.count(weighed.caller, "heavy", -1);
        resolve(outcome);
      },
      start: () => this.#begin(weighed, this.#now()),
    };
    if (isHeavy) this.#callers.count(weighed.caller, "heavy", 1);
    own.queue.push(request);
    if (weighed.operationClass === "NEW_TEXT") this.#wakeUpIn(this.#delayOf(weighed));
    signal?.addEventListener("abort", onAbort, { once: true });
    return promise;
  }

  /** Starts what may run. */
  #startNext(): void {
    for (const each of this.#all) {
      if (each.queue.size === 0) continue;
      for (let next = this.#nextOf(each); next; next = this.#nextOf(each)) {
        each.queue.serve(next);
        next.settle(next.start());
      }
    }
  }

  /** The next request of a class that may run, as far as its pace is concerned too. */
  #nextOf(each: AdmissionClass): WaitingRequest | undefined {
    const now = this.#now();
    const next = each.next(now);
    if (!next || each !== this.#classes.NEW_TEXT) return next;
    const signedIn = next.isSignedIn ? next : each.nextSignedIn(now);
    if (signedIn && this.#pacing.delayMs(true, now) <= 0) return signedIn;
    const delayMs = this.#pacing.delayMs(signedIn !== undefined, now);
    if (delayMs <= 0) return next;
    this.#wakeUpIn(delayMs);
    return undefined;
  }

  /** How long an operation that could run otherwise waits for its pace, in milliseconds. */
  #delayOf({ operationClass, isSignedIn }: Pick<Weighed, "operationClass" | "isSignedIn">): number {
    return operationClass === "NEW_TEXT" ? this.#pacing.delayMs(isSignedIn, this.#now()) : 0;
  }

  /** Starts what waits after a time, when the next new text may begin. */
  #wakeUpIn(delayMs: number): void {
    const at = this.#now() + delayMs;
    if (this.#wakeUp && this.#wakeUp.at <= at) return;
    clearTimeout(this.#wakeUp?.timer);
    const timer = setTimeout(
      () => {
        this.#wakeUp = undefined;
        this.#startNext();
      },
      Math.max(1, delayMs),
    ).unref();
    this.#wakeUp = { at, timer };
  }

  /** Whether other operations than those with new texts wait. */
  get #hasOthers(): boolean {
    const { LIGHT, HEAVY } = this.#classes;
    return LIGHT.queue.size > 0 || HEAVY.queue.size > 0;
  }

  /** Returns whether a request of a caller may wait. Where the queue is full, the caller with most requests waiting loses one. */
  #makePlace(caller: string, own: AdmissionClass): boolean {
    if (this.#waiting < this.options.maxWaiting) return true;
    const newest = own.queue.newestOfLongest(own.queue.countOf(caller) + 1);
    if (!newest) return false;
    own.queue.remove(newest);
    newest.settle(this.#refuse("QUEUE_FULL", own.expectedWait(newest, this.#now()), newest));
    return true;
  }

  /** Refuses a request. Takes the expected wait, and the request if there was no time for it. */
  #refuse(reason: RefusalReason, waitMs: number, late?: WeighedRequest): AdmissionRefusal {
    this.#refused.set(reason, this.#refused.get(reason)! + 1);
    // A signed-in caller is not sent behind a crowd without tokens.
    if (!late || late.isSignedIn) return new AdmissionRefusal(reason, waitMs);
    return new AdmissionRefusal(reason, this.#returns.next(waitMs, late.weight / this.#rate.value, this.#now()));
  }
}

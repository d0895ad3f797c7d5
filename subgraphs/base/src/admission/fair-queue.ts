import { isBeyondShare, type ShareAccount } from "./caller-shares.js";

/** A request that waits. */
export interface QueuedRequest {
  readonly caller: string;
  readonly weight: number;
  /** How much of the capacity its caller has beside others; 1 for an anonymous one. */
  readonly factor: number;
  /** What its caller has run, where that counts. */
  readonly account?: ShareAccount | undefined;
}

/** The waiting requests of callers within their share, and beyond it. */
interface Levels {
  /** The time until which they count as unchanged. */
  readonly until: number;
  readonly within: { weight: number; callers: number };
  readonly beyond: { weight: number; callers: number };
}

/** How long they count as unchanged while no request comes or goes, in milliseconds. */
const levelsMs = 10;

/** The weight that is served before a new request. */
export interface WeightBefore {
  /** That of callers within their share. */
  withinShare: number;
  /** That of callers beyond it; 0 if the new request is within its caller's share. */
  beyondShare: number;
}

interface CallerQueue<Request> {
  /** The waiting requests with their start tags, oldest first. */
  requests: { request: Request; start: number }[];
  weight: number;
  /** The virtual time at which all that the caller has asked for so far is served. */
  finish: number;
}

/**
 * A queue that serves callers in turn by weight, whatever number of requests each of them has (start-time fair queueing:
 * Goyal, Vin and Cheng, SIGCOMM 1996), those within their share before those beyond it. Who was served while none waited is not charged
 * for it in its turn: virtual time passes with what is served.
 */
export class FairQueue<Request extends QueuedRequest> {
  readonly #callers = new Map<string, CallerQueue<Request>>();
  #virtualTime = 0;
  #size = 0;
  #waitingCallers = 0;
  #levels: Levels | undefined;

  /** The number of requests that wait. */
  get size(): number {
    return this.#size;
  }

  /** Charges a request that is served without waiting. */
  serveAtOnce(request: QueuedRequest): void {
    const caller = this.#of(request.caller);
    const start = Math.max(this.#virtualTime, caller.finish);
    caller.finish = start + request.weight / request.factor;
    this.#pass(start, request);
  }

  push(request: Request): void {
    const caller = this.#of(request.caller);
    const start = Math.max(this.#virtualTime, caller.finish);
    caller.finish = start + request.weight / request.factor;
    if (caller.requests.length === 0) this.#waitingCallers += 1;
    caller.requests.push({ request, start });
    caller.weight += request.weight;
    this.#size += 1;
    this.#levels = undefined;
  }

  /**
   * The next request of those that match: of callers within their share, or else of all, the one whose caller has been served least.
   * Takes the time in milliseconds.
   */
  next(now: number, matches: (request: Request) => boolean = () => true): Request | undefined {
    let least = Number.POSITIVE_INFINITY;
    let found: Request | undefined;
    let isFoundBeyond = true;
    for (const { requests } of this.#callers.values()) {
      const head = requests[0];
      if (!head) continue;
      const isBeyond = isBeyondShare(head.request, now);
      const isBefore = isBeyond === isFoundBeyond ? head.start < least : isFoundBeyond;
      if (!isBefore || !matches(head.request)) continue;
      least = head.start;
      found = head.request;
      isFoundBeyond = isBeyond;
    }
    return found;
  }

  /** Takes out the next request, which is being served. */
  serve(request: Request): void {
    const waiting = this.#waitingCallers;
    const start = this.#takeOut(request);
    if (start !== undefined) this.#pass(start, request, waiting);
  }

  /** Takes out a request that is not served. Returns whether it was in the queue. */
  remove(request: Request): boolean {
    const caller = this.#callers.get(request.caller);
    const index = caller?.requests.findIndex((each) => each.request === request) ?? -1;
    if (!caller || index === -1) return false;
    const charge = request.weight / request.factor;
    this.#takeOut(request);
    // What the caller asked for after it is served so much earlier.
    for (const later of caller.requests.slice(index)) later.start -= charge;
    caller.finish -= charge;
    return true;
  }

  /** The newest request of the caller that has most of them waiting, if that is more than the given number. */
  newestOfLongest(more: number): Request | undefined {
    let most = more;
    let found: Request | undefined;
    for (const { requests } of this.#callers.values()) {
      if (requests.length <= most) continue;
      most = requests.length;
      found = requests.at(-1)!.request;
    }
    return found;
  }

  /** The number of requests that a caller has waiting. */
  countOf(caller: string): number {
    return this.#callers.get(caller)?.requests.length ?? 0;
  }

  /**
   * The weight that is served before a new request: that of its caller, and as much of each other caller that has its turn with it.
   * Takes the time in milliseconds.
   */
  weightBefore({ caller, weight, account }: QueuedRequest, now: number): WeightBefore {
    const { within, beyond } = this.#levelsAt(now);
    const own = this.#callers.get(caller);
    const ownWeight = own?.weight ?? 0;
    const ownWithin = own ? weightWithinShare(own, now) : 0;
    const inTurn = (others: number) => ownWeight + (ownWeight + weight) * others;
    return isBeyondShare({ account }, now) || (account && ownWeight > 0)
      ? {
          withinShare: within.weight,
          beyondShare: Math.min(beyond.weight, inTurn(beyond.callers - (ownWithin < ownWeight ? 1 : 0))),
        }
      : { withinShare: Math.min(within.weight, inTurn(within.callers - (ownWithin > 0 ? 1 : 0))), beyondShare: 0 };
  }

  /** All waiting requests. */
  all(): Request[] {
    return [...this.#callers.values()].flatMap(({ requests }) => requests.map(({ request }) => request));
  }

  /** Forgets callers that have nothing waiting and no advantage from being forgotten. */
  forgetServed(): void {
    for (const [name, { requests, finish }] of this.#callers)
      if (requests.length === 0 && finish <= this.#virtualTime) this.#callers.delete(name);
  }

  /** Begins anew where none waits and none is served: no caller has been served more than another. */
  reset(): void {
    if (this.#size === 0) this.#callers.clear();
  }

  /**
   * Lets virtual time pass while a request is served: to its start, and by its part of what all waiting callers are served.
   * Otherwise it would stand still while ever new callers come, and those that came before them would wait for all of them.
   */
  #pass(start: number, { weight, factor }: QueuedRequest, waiting = this.#waitingCallers): void {
    this.#virtualTime = Math.max(this.#virtualTime, start) + weight / factor / Math.max(1, waiting);
  }

  /** What waits of callers within their share and beyond it. While many are refused, it is not summed up for each of them. */
  #levelsAt(now: number): Levels {
    if (this.#levels && now < this.#levels.until) return this.#levels;
    const levels = { until: now + levelsMs, within: { weight: 0, callers: 0 }, beyond: { weight: 0, callers: 0 } };
    for (const caller of this.#callers.values()) {
      if (caller.requests.length === 0) continue;
      const first = weightWithinShare(caller, now);
      levels.within.weight += first;
      levels.beyond.weight += caller.weight - first;
      if (first > 0) levels.within.callers += 1;
      if (first < caller.weight) levels.beyond.callers += 1;
    }
    this.#levels = levels;
    return levels;
  }

  #of(name: string): CallerQueue<Request> {
    let caller = this.#callers.get(name);
    if (!caller) {
      caller = { requests: [], weight: 0, finish: 0 };
      this.#callers.set(name, caller);
    }
    return caller;
  }

  #takeOut(request: Request): number | undefined {
    const caller = this.#callers.get(request.caller);
    const index = caller?.requests.findIndex((each) => each.request === request) ?? -1;
    if (!caller || index === -1) return undefined;
    const [taken] = caller.requests.splice(index, 1);
    caller.weight -= request.weight;
    if (caller.requests.length === 0) this.#waitingCallers -= 1;
    this.#size -= 1;
    this.#levels = undefined;
    return taken!.start;
  }
}

/** The waiting weight of a caller that is served within its share: with its next request it may be beyond it. */
function weightWithinShare({ requests, weight }: CallerQueue<QueuedRequest>, now: number): number {
  const first = requests[0]?.request;
  if (!first || isBeyondShare(first, now)) return 0;
  return first.account ? first.weight : weight;
}

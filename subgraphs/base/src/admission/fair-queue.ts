/** A request that waits. */
export interface QueuedRequest {
  readonly caller: string;
  readonly weight: number;
  /** How much of the capacity its caller has beside others; 1 for an anonymous one. */
  readonly factor: number;
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
 * Goyal, Vin and Cheng, SIGCOMM 1996). Who was served while none waited is not charged for it: virtual time passes with what
 * is served.
 */
export class FairQueue<Request extends QueuedRequest> {
  readonly #callers = new Map<string, CallerQueue<Request>>();
  #virtualTime = 0;
  #size = 0;
  #weight = 0;
  #waitingCallers = 0;

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
    this.#weight += request.weight;
  }

  /** The next request of those that match: the one whose caller has been served least. */
  next(matches: (request: Request) => boolean = () => true): Request | undefined {
    let least = Number.POSITIVE_INFINITY;
    let found: Request | undefined;
    for (const { requests } of this.#callers.values()) {
      const head = requests[0];
      if (!head || head.start >= least || !matches(head.request)) continue;
      least = head.start;
      found = head.request;
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

  /** The weight that is served before a new request of a caller: its own, and as much of each other caller. */
  weightBefore(caller: string, weight: number): number {
    const own = this.#callers.get(caller);
    const others = this.#waitingCallers - (own && own.requests.length > 0 ? 1 : 0);
    const ownWeight = own?.weight ?? 0;
    return Math.min(this.#weight, ownWeight + (ownWeight + weight) * others);
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
    this.#weight -= request.weight;
    return taken!.start;
  }
}

import type { Exchange } from "./exchange.js";

/** What a watch needs of its subgraph. */
export interface StallOptions {
  /** Asks whether the subgraph is ready, for a number of milliseconds at most. Rejects when there is no answer. */
  isReady(timeoutMs: number): Promise<boolean>;
  /** Called when the subgraph has stalled, with the requests that wait. */
  onStall(waiting: readonly Exchange[], silentMs: number): void;
}

/** So many callers must wait for so long without a part of an answer. */
const callers = 10;
const silenceMs = 1_000;

/** The time before that in which the subgraph is asked whether it is ready. */
const questionMs = 500;

/** The silence of a subgraph that says that it is ready, at least. */
const readySilenceMs = 2_000;

/** How often it looks while fewer callers wait. */
const lookMs = 250;

/** A look that is later than this, in milliseconds, was kept by the gateway's own work. */
const ownDelayMs = 150;

/** The time for which the slowest answer is remembered, in milliseconds. */
const memoryMs = 60_000;

/**
 * Notices that a subgraph answers no caller: ten callers wait, and for a second no part of an answer to any of them has come.
 * A subgraph that says meanwhile that it is ready has twice as long, or twice the time of its slowest recent answer: ten
 * callers that ask for large statistics must not count as a stall.
 */
export class StallWatch {
  readonly #options: StallOptions;
  /**
   * In no order, each with its place. A `Set` from which elements go makes a new table time and again, and the old one keeps what it
   * had (see `Exchange`).
   */
  readonly #waiting: Exchange[] = [];
  #timer: NodeJS.Timeout | undefined;
  #lastByteAt = 0;
  /** When the subgraph was asked, and whether it said that it is ready. */
  #asked: { at: number; isReady: boolean } | undefined;
  #slowest = { ms: 0, at: 0 };

  constructor(options: StallOptions) {
    this.#options = options;
  }

  /** The number of requests without a complete answer. */
  get waiting(): number {
    return this.#waiting.length;
  }

  begin(exchange: Exchange): void {
    exchange.place = this.#waiting.push(exchange) - 1;
    if (!this.#timer) this.#plan(lookMs);
  }

  end(exchange: Exchange, isAnswered: boolean): void {
    const { place } = exchange;
    if (place === undefined) return;
    const last = this.#waiting.pop()!;
    if (last !== exchange) {
      this.#waiting[place] = last;
      last.place = place;
    }
    exchange.place = undefined;
    if (!isAnswered) return;
    const now = performance.now();
    const ms = now - exchange.startedAt;
    if (ms > this.#slowest.ms || now - this.#slowest.at > memoryMs) this.#slowest = { ms, at: now };
  }

  /** Notes a part of an answer. */
  byteArrived(): void {
    this.#lastByteAt = performance.now();
  }

  stop(): void {
    clearTimeout(this.#timer);
    for (const exchange of this.#waiting.splice(0)) exchange.place = undefined;
  }

  #plan(inMs: number): void {
    const dueAt = performance.now() + inMs;
    // Behind what has arrived meanwhile: timers come before it in Node's event loop.
    this.#timer = setTimeout(() => setImmediate(() => this.#look(dueAt)), inMs).unref();
  }

  #look(dueAt: number): void {
    this.#timer = undefined;
    if (this.#waiting.length === 0) return;
    const now = performance.now();
    const since = this.#silentSince();
    // The time in which the gateway itself was busy is no silence of the subgraph.
    if (since !== undefined && now - dueAt > ownDelayMs) this.#lastByteAt = since + (now - dueAt);
    this.#plan(Math.max(1, this.#check(now)));
  }

  /** Returns the time until the next look. */
  #check(now: number): number {
    const since = this.#silentSince();
    if (since === undefined) return lookMs;
    const silentMs = now - since;
    if (silentMs < silenceMs - questionMs) return Math.min(lookMs, silenceMs - questionMs - silentMs);
    if (this.#asked === undefined || this.#asked.at < since) this.#ask(now);
    const patience = this.#asked?.isReady ? Math.max(readySilenceMs, this.#slowest.ms * 2) : silenceMs;
    if (silentMs < patience) return Math.min(lookMs, patience - silentMs);
    this.#options.onStall([...this.#waiting], silentMs);
    return lookMs;
  }

  /** Returns since when as many callers wait without a sign; undefined if fewer do. */
  #silentSince(): number | undefined {
    let count = 0;
    for (const exchange of this.#waiting.toSorted((one, other) => one.startedAt - other.startedAt)) {
      count += exchange.callers();
      if (count >= callers) return Math.max(exchange.startedAt, this.#lastByteAt);
    }
    return undefined;
  }

  #ask(now: number): void {
    const asked = { at: now, isReady: false };
    this.#asked = asked;
    this.#options.isReady(questionMs).then(
      (isReady) => {
        asked.isReady = isReady;
      },
      () => {},
    );
  }
}

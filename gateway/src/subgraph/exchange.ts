import type { Dispatcher } from "undici";
import type { LeaveListener, RequestLifetime } from "../sharing/index.js";
import type { SubgraphAnswer } from "./subgraph-answer.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** Gets the answer, or the error in its place. */
export interface Settle {
  resolve(answer: SubgraphAnswer): void;
  reject(error: Error): void;
}

/** What an exchange is for. */
export interface ExchangeOptions {
  /** A mutation is never cut off: whether its change was made would be unknown. */
  isMutation: boolean;
  /** The time for the answer, in milliseconds. */
  timeoutMs: number;
  /** Whether the request that it is sent for sets that time, and not the subgraph's own deadline. */
  isCutShort: boolean;
  /** The request that it is sent for; undefined for one of the gateway's own. */
  lifetime?: RequestLifetime;
  /** Called at each part of the answer. */
  onByte(): void;
}

/**
 * One request and its answer, on undici's dispatch interface: the streams above it cost more than the rest of a short
 * answer. Settles once, with the answer or an error.
 *
 * It keeps nothing of an answer: what V8 has moved to the old part of its heap keeps whatever it refers to until the next large
 * collection, and half of all answers would be copied there.
 */
export class Exchange implements Dispatcher.DispatchHandler, LeaveListener {
  readonly isMutation: boolean;
  readonly timeoutMs: number;
  readonly isCutShort: boolean;
  /** The time of the request, on the clock of `performance.now()`. */
  readonly startedAt = performance.now();
  /** Its place among those that wait. */
  place: number | undefined;
  readonly #lifetime: RequestLifetime | undefined;
  readonly #onByte: () => void;
  #settle: Settle | undefined;
  #chunks: Buffer[] = [];
  #status = 0;
  #retryAfter: string | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #ended: Error | undefined;
  #isComplete = false;

  /** Takes what gets the answer. */
  constructor({ isMutation, timeoutMs, isCutShort, lifetime, onByte }: ExchangeOptions, settle: Settle) {
    this.isMutation = isMutation;
    this.timeoutMs = timeoutMs;
    this.isCutShort = isCutShort;
    this.#lifetime = lifetime;
    this.#onByte = onByte;
    this.#settle = settle;
  }

  /** The number of callers that wait for the answer. */
  callers(): number {
    return this.#lifetime?.callers() ?? 1;
  }

  /** No caller waits any more. A mutation is left to end. */
  callerLeft(): void {
    if (!this.isMutation) this.end(unwanted());
  }

  /** Stops waiting, and closes the connection. A request that has not been sent yet is never sent. */
  end(reason: Error): void {
    if (this.#isComplete) return;
    this.#ended = reason;
    this.#controller?.abort(reason);
    this.release(reason);
  }

  /** Stops waiting. The subgraph goes on until `end`. */
  release(reason: Error): void {
    this.#settle?.reject(reason);
    this.#settle = undefined;
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(this.#ended);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>,
  ): void {
    this.#status = status;
    if (status >= 500) this.#retryAfter = String(headers["retry-after"] ?? "");
    this.#onByte();
    this.#lifetime?.answerArrived();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#onByte();
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 ? first! : Buffer.concat(this.#chunks);
    const answer: SubgraphAnswer = { status: this.#status, text: body.toString("utf8") };
    if (this.#retryAfter) answer.retryAfter = this.#retryAfter;
    this.#settle?.resolve(answer);
    this.#complete();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#settle?.reject(error);
    this.#complete();
  }

  #complete(): void {
    this.#isComplete = true;
    this.#controller = undefined;
    this.#settle = undefined;
    this.#chunks = [];
  }
}

/** The failure of a request whose callers have gone. */
export function unwanted(): SubgraphFailure {
  return new SubgraphFailure("OPERATION_TIMEOUT", "no caller waits for the answer any more");
}

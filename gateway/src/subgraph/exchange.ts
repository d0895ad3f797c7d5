import type { Dispatcher } from "undici";
import type { RequestLifetime } from "../sharing/index.js";

/** An answer of a subgraph, not yet validated. */
export interface SubgraphAnswer {
  status: number;
  text: string;
  /** The value of `Retry-After`. */
  retryAfter?: string;
}

/** What an exchange is for. */
export interface ExchangeOptions {
  /** A mutation is never cut off: whether its change was made would be unknown. */
  isMutation: boolean;
  /** The request that it is sent for; undefined for one of the gateway's own. */
  lifetime: RequestLifetime | undefined;
  /** Called at each part of the answer. */
  onByte(): void;
}

/**
 * One request and its answer, on undici's dispatch interface: the streams above it cost more than the rest of a short
 * answer. Settles once, with the answer or an error.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly answer: Promise<SubgraphAnswer>;
  readonly isMutation: boolean;
  /** The time of the request, on the clock of `performance.now()`. */
  readonly startedAt = performance.now();
  readonly #lifetime: RequestLifetime | undefined;
  readonly #onByte: () => void;
  readonly #resolve: (answer: SubgraphAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #retryAfter: string | undefined;
  #controller: Dispatcher.DispatchController | undefined;
  #ended: Error | undefined;
  #isComplete = false;

  constructor({ isMutation, lifetime, onByte }: ExchangeOptions) {
    const { promise, resolve, reject } = Promise.withResolvers<SubgraphAnswer>();
    this.isMutation = isMutation;
    this.answer = promise;
    this.#lifetime = lifetime;
    this.#onByte = onByte;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** The number of callers that wait for the answer. */
  callers(): number {
    return this.#lifetime?.callers() ?? 1;
  }

  /** Stops waiting, and closes the connection. A request that has not been sent yet is never sent. */
  end(reason: Error): void {
    if (this.#isComplete) return;
    this.#ended = reason;
    this.#controller?.abort(reason);
    this.#reject(reason);
  }

  /** Stops waiting. The subgraph goes on until `end`. */
  release(reason: Error): void {
    this.#reject(reason);
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
    this.#isComplete = true;
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 ? first! : Buffer.concat(this.#chunks);
    const answer: SubgraphAnswer = { status: this.#status, text: body.toString("utf8") };
    if (this.#retryAfter) answer.retryAfter = this.#retryAfter;
    this.#resolve(answer);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#isComplete = true;
    this.#reject(error);
  }
}

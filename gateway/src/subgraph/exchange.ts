import type { Dispatcher } from "undici";

/** An answer as it came, not yet judged. */
export interface SubgraphAnswer {
  status: number;
  text: string;
}

/**
 * One request and its answer, at the level below undici's streams, which cost more than everything else about a short
 * answer. Settles once: with the answer, or with what went wrong.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly answer: Promise<SubgraphAnswer>;
  readonly #resolve: (answer: SubgraphAnswer) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;
  #controller: Dispatcher.DispatchController | undefined;
  #ended: Error | undefined;

  constructor() {
    const { promise, resolve, reject } = Promise.withResolvers<SubgraphAnswer>();
    this.answer = promise;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Gives up waiting. A request that has not gone out yet never will. */
  end(reason: Error): void {
    this.#ended = reason;
    this.#controller?.abort(reason);
    this.#reject(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(this.#ended);
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first] = this.#chunks;
    const body = this.#chunks.length === 1 ? first! : Buffer.concat(this.#chunks);
    this.#resolve({ status: this.#status, text: body.toString("utf8") });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error);
  }
}

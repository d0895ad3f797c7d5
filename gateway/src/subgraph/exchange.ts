import type { Dispatcher } from "undici";

/** An answer of a subgraph, not yet validated. */
export interface SubgraphAnswer {
  status: number;
  text: string;
}

/**
 * One request and its answer, on undici's dispatch interface: the streams above it cost more than the rest of a short
 * answer. Settles once, with the answer or an error.
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

  /** Stops waiting. A request that has not been sent yet is never sent. */
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

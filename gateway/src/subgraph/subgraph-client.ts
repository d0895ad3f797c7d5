import { type Dispatcher, Pool } from "undici";
import { isConnectionError } from "./connection-errors.js";
import { Exchange, type SubgraphAnswer } from "./exchange.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The settings of a connection to one subgraph. */
export interface SubgraphClientOptions {
  name: string;
  /** The URL of its GraphQL endpoint. */
  url: string;
  /** The deadline of one request with all its attempts, in milliseconds. */
  timeoutMs: number;
  /** The maximum number of open connections. Further requests wait for one, within their deadline. */
  connections?: number;
  /** Longer answers are rejected, in bytes. */
  maxResponseBytes?: number;
}

/** An HTTP client for one subgraph: a pool of persistent connections, a deadline and one retry. */
export class SubgraphClient {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  readonly #pool: Pool;
  readonly #path: string;

  constructor(options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.url = options.url;
    this.timeoutMs = options.timeoutMs;
    this.#path = url.pathname + url.search;
    this.#pool = new Pool(url.origin, {
      connections: options.connections ?? 64,
      pipelining: 1,
      connect: { timeout: options.timeoutMs },
      // The deadline below covers all phases.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: options.maxResponseBytes ?? 64 * 1024 * 1024,
    });
  }

  /**
   * Posts a GraphQL request.
   *
   * Takes the JSON request body, the headers to send, and whether a second attempt is safe. It is for queries and never
   * for mutations: after a broken connection it is unknown whether the change was made. Returns whatever answer
   * arrived.
   * Throws SubgraphFailure when none arrived.
   */
  async send(body: string, headers: Readonly<Record<string, string>>, retry: boolean): Promise<SubgraphAnswer> {
    const request: Dispatcher.DispatchOptions = {
      path: this.#path,
      method: "POST",
      headers: { ...headers, "content-type": "application/json", accept: "application/json" },
      body,
    };
    return this.#exchange(request, this.timeoutMs, retry);
  }

  /**
   * Requests `/readyz` beside the GraphQL endpoint. Returns the HTTP status; throws SubgraphFailure when there is no
   * answer in time.
   */
  async readiness(timeoutMs: number): Promise<number> {
    return (await this.#exchange({ path: "/readyz", method: "GET" }, timeoutMs, false)).status;
  }

  /** Waits for running requests, no longer than the deadline, then closes the connections. */
  async close(): Promise<void> {
    const forced = setTimeout(() => void this.#pool.destroy(), this.timeoutMs);
    await this.#pool.close().catch(() => {});
    clearTimeout(forced);
  }

  /** One deadline covers all attempts. */
  async #exchange(request: Dispatcher.DispatchOptions, timeoutMs: number, retry: boolean): Promise<SubgraphAnswer> {
    let exchange = new Exchange();
    const timer = setTimeout(() => {
      exchange.end(new SubgraphFailure("SUBGRAPH_TIMEOUT", `no answer in ${timeoutMs} ms`));
    }, timeoutMs);
    try {
      this.#pool.dispatch(request, exchange);
      return await exchange.answer.catch((error: unknown) => {
        if (!retry || !isConnectionError(error)) throw error;
        exchange = new Exchange();
        this.#pool.dispatch(request, exchange);
        return exchange.answer;
      });
    } catch (error) {
      throw failureOf(error);
    } finally {
      clearTimeout(timer);
    }
  }
}

function failureOf(error: unknown): SubgraphFailure {
  if (error instanceof SubgraphFailure) return error;
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") {
    return new SubgraphFailure("SUBGRAPH_INVALID_RESPONSE", "the answer is too long", { cause: error });
  }
  return new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "no connection", { cause: error });
}

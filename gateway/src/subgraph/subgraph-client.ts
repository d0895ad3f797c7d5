import { Pool } from "undici";
import { isConnectionError } from "./connection-errors.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** How to reach one subgraph. */
export interface SubgraphClientOptions {
  name: string;
  /** Address of its GraphQL endpoint. */
  url: string;
  /** Deadline of one request with all its attempts, in milliseconds. */
  timeoutMs: number;
  /** Connections kept open at most; further requests wait for one, within their deadline. */
  connections?: number;
  /** Answers longer than this are refused, in bytes. */
  maxResponseBytes?: number;
}

/** An answer as it came, not yet judged. */
export interface SubgraphAnswer {
  status: number;
  text: string;
}

/** HTTP to one subgraph over a pool of kept-alive connections, with a deadline and one retry. */
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
      // The deadline below covers these phases together.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: options.maxResponseBytes ?? 64 * 1024 * 1024,
    });
  }

  /**
   * Posts a GraphQL request.
   *
   * Takes the JSON body, the headers to send along, and whether a second attempt is harmless: it is for queries, never
   * for mutations, since a broken connection does not say whether the change was made. Gives whatever answer came.
   * Raises SubgraphFailure when none came.
   */
  async send(body: string, headers: Readonly<Record<string, string>>, retry: boolean): Promise<SubgraphAnswer> {
    return this.#withinDeadline(this.timeoutMs, async (signal) => {
      try {
        return await this.#post(body, headers, signal);
      } catch (error) {
        if (!retry || !isConnectionError(error)) throw error;
        return await this.#post(body, headers, signal);
      }
    });
  }

  /** Asks `/readyz` beside the GraphQL endpoint. Gives the HTTP status; raises SubgraphFailure when there is no answer in time. */
  async readiness(timeoutMs: number): Promise<number> {
    return this.#withinDeadline(timeoutMs, async (signal) => {
      const response = await this.#pool.request({ path: "/readyz", method: "GET", signal });
      await response.body.dump();
      return response.statusCode;
    });
  }

  /** Lets running requests end, for at most the deadline, then closes the connections. */
  async close(): Promise<void> {
    const forced = setTimeout(() => void this.#pool.destroy(), this.timeoutMs);
    await this.#pool.close().catch(() => {});
    clearTimeout(forced);
  }

  async #post(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<SubgraphAnswer> {
    const response = await this.#pool.request({
      path: this.#path,
      method: "POST",
      headers: { ...headers, "content-type": "application/json", accept: "application/json" },
      body,
      signal,
    });
    return { status: response.statusCode, text: await response.body.text() };
  }

  async #withinDeadline<Result>(timeoutMs: number, run: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), timeoutMs);
    try {
      return await run(deadline.signal);
    } catch (error) {
      if (deadline.signal.aborted) throw new SubgraphFailure("SUBGRAPH_TIMEOUT", `no answer in ${timeoutMs} ms`);
      if (error instanceof Error && (error as NodeJS.ErrnoException).code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") {
        throw new SubgraphFailure("SUBGRAPH_INVALID_RESPONSE", "the answer is too long", { cause: error });
      }
      throw new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "no connection", { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }
}

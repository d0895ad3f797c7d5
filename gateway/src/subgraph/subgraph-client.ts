import { type Dispatcher, Pool } from "undici";
import type { RequestLifetime } from "../sharing/index.js";
import { isConnectionError } from "./connection-errors.js";
import { Exchange, unwanted } from "./exchange.js";
import { readAnswer } from "./read-answer.js";
import { StallWatch } from "./stall-watch.js";
import type { SubgraphAnswer } from "./subgraph-answer.js";
import { SubgraphFailure } from "./subgraph-failure.js";

/** The settings of a connection to one subgraph. */
export interface SubgraphClientOptions {
  name: string;
  /** The URL of its GraphQL endpoint. */
  url: string;
  /** The deadline of one request with all its attempts, in milliseconds. */
  timeoutMs: number;
  /** The time for a whole operation, in milliseconds; longer than `timeoutMs` unless given. */
  operationTimeoutMs?: number;
  /** Called when ten callers wait and no part of an answer comes. The reads that wait have failed by then. */
  onStall?(reason: SubgraphFailure): void;
  /** The maximum number of open connections. Further requests wait for one, within their deadline. */
  connections?: number;
  /** Longer answers are rejected, in bytes; 16 MiB by default. */
  maxResponseBytes?: number;
  /** The headers of every request, beside those of its caller. */
  ownHeaders?: () => Readonly<Record<string, string>>;
}

/** A GraphQL request to a subgraph. */
export interface Sending {
  /** The JSON request body. */
  body: Buffer;
  headers: Readonly<Record<string, string>>;
  isMutation: boolean;
  /** The time for the answer, in milliseconds. */
  timeoutMs: number;
  /** Whether the request that it is sent for sets that time, and not the subgraph's own deadline. */
  isCutShort: boolean;
  /** The request that it is sent for; undefined for one of the gateway's own. */
  lifetime?: RequestLifetime;
}

/** The number of connections for `/readyz`, which must not wait behind the requests that it is asked about. */
const readinessConnections = 2;

/** The share of an operation's time that its first request has at least, after admission and planning. */
const wholeShare = 0.9;

/** An HTTP client for one subgraph: a pool of persistent connections, and deadlines. It sends each request once. */
export class SubgraphClient {
  readonly name: string;
  readonly url: string;
  readonly timeoutMs: number;
  /** From which time on no answer speaks against the subgraph, in milliseconds. */
  readonly #faultMs: number;
  readonly #pool: Pool;
  readonly #readiness: Pool;
  readonly #path: string;
  readonly #ownHeaders: SubgraphClientOptions["ownHeaders"];
  readonly #stalls: StallWatch;
  readonly #onByte: () => void;

  constructor(options: SubgraphClientOptions) {
    const url = new URL(options.url);
    this.name = options.name;
    this.url = options.url;
    this.timeoutMs = options.timeoutMs;
    this.#faultMs = Math.min(options.timeoutMs, (options.operationTimeoutMs ?? Number.POSITIVE_INFINITY) * wholeShare);
    this.#ownHeaders = options.ownHeaders;
    this.#path = url.pathname + url.search;
    const shared: Pool.Options = {
      pipelining: 1,
      connect: { timeout: options.timeoutMs },
      // The deadlines below cover all phases.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: options.maxResponseBytes ?? 16 * 1024 * 1024,
    };
    this.#pool = new Pool(url.origin, { ...shared, connections: options.connections ?? 64 });
    this.#readiness = new Pool(url.origin, { ...shared, connections: readinessConnections });
    this.#stalls = new StallWatch({
      isReady: async (timeoutMs) => (await this.readiness(timeoutMs)) < 500,
      onStall: (waiting, silentMs) => {
        const reason = new SubgraphFailure("SUBGRAPH_UNAVAILABLE", `silent for ${Math.round(silentMs)} ms`, {
          isFault: true,
        });
        options.onStall?.(reason);
        for (const exchange of waiting) if (!exchange.isMutation) exchange.end(reason);
      },
    });
    this.#onByte = () => this.#stalls.byteArrived();
  }

  /** The number of requests without a complete answer. */
  get inFlight(): number {
    return this.#stalls.waiting;
  }

  /**
   * Posts a GraphQL request and returns whatever answer arrived. The connection of a read is closed at its deadline, when the
   * subgraph has stalled, and when no caller waits any more: the subgraph then stops its work. A mutation is left to end.
   *
   * @throws SubgraphFailure when no answer arrived, or one with a status from 500 on that is no GraphQL
   */
  async send({ body, headers, isMutation, timeoutMs, isCutShort, lifetime }: Sending): Promise<SubgraphAnswer> {
    if (timeoutMs <= 0 || (lifetime?.isGone && !isMutation)) throw unwanted();
    const request: Dispatcher.DispatchOptions = {
      path: this.#path,
      method: "POST",
      headers: {
        ...headers,
        ...this.#ownHeaders?.(),
        "content-type": "application/json",
        accept: "application/json",
        "x-request-timeout": String(Math.max(1, Math.floor(timeoutMs))),
      },
      body,
    };
    const settle = Promise.withResolvers<SubgraphAnswer>();
    const exchange = new Exchange({ isMutation, timeoutMs, isCutShort, lifetime, onByte: this.#onByte }, settle);
    this.#stalls.begin(exchange);
    let isAnswered = false;
    lifetime?.addListener(exchange);
    const timer = this.#dispatch(this.#pool, request, exchange);
    try {
      const answer = await settle.promise;
      isAnswered = true;
      if (answer.status >= 500) readAnswer(answer, {});
      return answer;
    } catch (error) {
      throw failureOf(error);
    } finally {
      clearTimeout(timer);
      lifetime?.removeListener(exchange);
      this.#stalls.end(exchange, isAnswered);
    }
  }

  /**
   * Requests `/readyz` beside the GraphQL endpoint. Returns the HTTP status; throws SubgraphFailure when there is no
   * answer in time.
   */
  async readiness(timeoutMs: number): Promise<number> {
    const settle = Promise.withResolvers<SubgraphAnswer>();
    const exchange = new Exchange({ isMutation: false, timeoutMs, isCutShort: true, onByte: () => {} }, settle);
    const timer = this.#dispatch(this.#readiness, { path: "/readyz", method: "GET" }, exchange);
    try {
      return (await settle.promise).status;
    } catch (error) {
      throw failureOf(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for running requests, no longer than the deadline, then closes the connections. */
  async close(): Promise<void> {
    const pools = [this.#pool, this.#readiness];
    const forced = setTimeout(() => void pools.map((pool) => pool.destroy()), this.timeoutMs);
    await Promise.all(pools.map((pool) => pool.close().catch(() => {})));
    clearTimeout(forced);
    this.#stalls.stop();
  }

  /** Sends a request. Returns the timer of its deadline. */
  #dispatch(pool: Pool, request: Dispatcher.DispatchOptions, exchange: Exchange): NodeJS.Timeout {
    try {
      pool.dispatch(request, exchange);
    } catch (error) {
      exchange.end(error as Error);
    }
    // Behind what has arrived meanwhile: timers come before it in Node's event loop.
    return setTimeout(() => setImmediate(() => this.#expire(exchange)), exchange.timeoutMs);
  }

  #expire(exchange: Exchange): void {
    const { timeoutMs, isCutShort } = exchange;
    // A shorter time than the subgraph's own says little about it, unless it is that of a whole operation.
    const reason = isCutShort
      ? new SubgraphFailure("OPERATION_TIMEOUT", `no answer in the ${Math.round(timeoutMs)} ms that were left`, {
          isFault: timeoutMs >= this.#faultMs,
        })
      : new SubgraphFailure("SUBGRAPH_TIMEOUT", `no answer in ${this.timeoutMs} ms`, { isFault: true });
    if (exchange.isMutation) {
      exchange.release(reason);
      // It may end as long as any request may take. Then the connection is of no more use.
      setTimeout(() => exchange.end(reason), this.timeoutMs).unref();
    } else exchange.end(reason);
  }
}

function failureOf(error: unknown): SubgraphFailure {
  if (error instanceof SubgraphFailure) return error;
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") {
    return new SubgraphFailure("SUBGRAPH_INVALID_RESPONSE", "the answer is too long", { cause: error });
  }
  return new SubgraphFailure("SUBGRAPH_UNAVAILABLE", "no connection", {
    cause: error,
    isFault: isConnectionError(error),
  });
}

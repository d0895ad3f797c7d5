import type { ClientConfig, QueryResult } from "pg";
import { type ActiveRequest, type Held, RequestOverError } from "../../active-request/index.js";
import { isLostConnection } from "../faults/index.js";
import { JoiningClient } from "../joining-client.js";
import { StatementGroup } from "../statement-group.js";
import { cancelStatement } from "./cancel-statement.js";
import { OutcomeUnknownError } from "./outcome-unknown-error.js";

/** How long the server may take to stop a statement, and to answer a commit, after the request is over; in milliseconds. */
const stoppingPatience = 2_000;
const committingPatience = 10_000;

/** The members of a connection that its types leave out. */
interface BusyClient {
  readonly processID: number;
  readonly secretKey: number;
  readonly _activeQuery: object | null;
  readonly _sentQueryQueue: readonly object[];
  readonly connection: {
    readonly stream: { destroy(): void };
    on(event: "errorMessage", listener: (error: { readonly severity?: string }) => void): void;
  };
  release(error?: Error | boolean): void;
}

/**
 * A connection that works for one request at a time. When the request is over it refuses every further statement, and the server is
 * asked to cancel the one that runs. A transaction is then rolled back, unless the server is at its commit: that is waited for.
 *
 * A connection on which a statement was cancelled is closed when it is given back, because the server may cancel late: the statement of
 * the next request.
 */
export class RequestClient extends JoiningClient implements Held {
  #request: ActiveRequest | undefined;
  /** Whether the server was asked to cancel. */
  #isCancelled = false;
  /** Whether the server has ended the session: its connection is about to break, and must not be lent again. */
  #isEnded = false;
  #closing: NodeJS.Timeout | undefined;

  constructor(options?: ClientConfig) {
    super(options);
    this.#inner.connection.on("errorMessage", ({ severity }) => {
      if (severity === "FATAL" || severity === "PANIC") this.#isEnded = true;
    });
  }

  /** Lets the connection work for a request, or for what the subgraph does of itself, until it is given back to its pool. */
  lendTo(request: ActiveRequest | undefined): void {
    this.#request = request;
    request?.hold(this);
    const giveBack = this.#inner.release;
    this.#inner.release = (error) => {
      clearTimeout(this.#closing);
      this.#request = undefined;
      request?.release(this);
      giveBack(error ?? (this.#isCancelled || this.#isEnded));
    };
  }

  interrupt(): void {
    const { _activeQuery: running, _sentQueryQueue: sent } = this.#inner;
    const isCommitting = running instanceof StatementGroup && running.isCommitting;
    const patience = isCommitting ? committingPatience : stoppingPatience;
    // Whoever waits for an answer on it gets an error then.
    this.#closing = setTimeout(() => this.#inner.connection.stream.destroy(), patience).unref();
    if (isCommitting || (running === null && sent.length === 0)) return;
    this.#isCancelled = true;
    const { processID, secretKey } = this.#inner;
    cancelStatement({ host: this.host, port: this.port, processID, secretKey });
  }

  // biome-ignore lint/suspicious/noExplicitAny: one of the overloads of `query`
  override query(...given: any[]): any {
    const [text] = given as [unknown];
    if (text === "rollback") return this.#isCancelled ? rolledBack() : super.query("rollback");
    if (this.#request?.isOver) return Promise.reject(new RequestOverError());
    return text === "commit" ? this.#commit() : super.query(...given);
  }

  async #commit(): Promise<QueryResult> {
    try {
      return await super.query("commit");
    } catch (error) {
      throw isLostConnection(error) ? new OutcomeUnknownError(error) : error;
    }
  }

  get #inner(): BusyClient {
    return this as unknown as BusyClient;
  }
}

/** The answer to a rollback that is not sent: the connection is closed, with which its transaction ends. */
function rolledBack(): Promise<QueryResult> {
  return Promise.resolve({ command: "ROLLBACK", rowCount: 0, oid: 0, fields: [], rows: [] });
}

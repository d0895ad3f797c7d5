import { getCompileCacheDir } from "node:module";
import { dirname } from "node:path";
import { Worker } from "node:worker_threads";
import type { EmbeddedInstance, StatementOptions, StatementResult, StatementRunner } from "./embedded-instance.js";
import { fromSent } from "./sent-error.js";
import { threadFile } from "./thread-file.js";
import type { NumberedRequest, ThreadMessage, ThreadRequest, ThreadSettings } from "./thread-messages.js";

/** A request that the thread has not answered. */
type Waiting = Pick<PromiseWithResolvers<unknown>, "resolve" | "reject">;

/**
 * An embedded PostgreSQL in a thread of its own: the event loop of the process answers while statements run. The thread parses the
 * rows too. It keeps the process running only while a request waits for its answer.
 */
export class ThreadedInstance implements EmbeddedInstance {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<number, (payload: string) => void>();
  #number = 0;
  #ready = false;
  /** Why the thread answers no more. */
  #failure: Error | undefined;
  readonly waitReady: Promise<void>;

  /** @param directory PostgreSQL's data. No other process may have it open */
  constructor(directory: string) {
    const settings: ThreadSettings = { directory };
    // What the process was started with, such as a loader of modules, is not meant for the thread.
    this.#thread = new Worker(threadFile, {
      name: "embedded-database",
      workerData: settings,
      execArgv: [],
      env: compileCache(),
    });
    const opened = Promise.withResolvers<void>();
    this.waitReady = opened.promise;
    this.#thread.on("message", (message: ThreadMessage) => {
      if (message.kind !== "opened") return this.#receive(message);
      this.#ready = true;
      this.#rest();
      opened.resolve();
    });
    this.#thread.on("error", (error) => this.#fail(error as Error));
    this.#thread.on("exit", (code) => {
      this.#fail(new Error(`The thread of the embedded database has ended with code ${code}`));
      opened.reject(this.#failure);
    });
  }

  get ready(): boolean {
    return this.#ready && !this.closed;
  }

  get closed(): boolean {
    return this.#failure !== undefined;
  }

  query<Row>(sql: string, parameters?: unknown[], options?: StatementOptions): Promise<StatementResult<Row>> {
    return this.#query(undefined, sql, parameters, options);
  }

  async transaction<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result> {
    const { number, answer } = this.#ask({ kind: "begin" });
    await answer;
    const end = (isCommitted: boolean) => this.#ask({ kind: "end", transaction: number, isCommitted }).answer;
    let result: Result;
    try {
      result = await work({
        query: (sql, parameters, options) => this.#query(number, sql, parameters, options),
      });
    } catch (error) {
      await end(false);
      throw error;
    }
    await end(true);
    return result;
  }

  async listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>> {
    const { number, answer } = this.#ask({ kind: "listen", channel });
    // A notification may come before the answer.
    this.#listeners.set(number, hear);
    try {
      await answer;
    } catch (error) {
      this.#listeners.delete(number);
      throw error;
    }
    return async () => {
      if (this.#listeners.delete(number)) await this.#ask({ kind: "unlisten", listener: number }).answer;
    };
  }

  /** Closes the database and ends the thread. */
  async close(): Promise<void> {
    await this.#ask({ kind: "close" }).answer;
    this.#fail(new Error("The embedded database is closed"));
    await this.#thread.terminate();
  }

  async #query<Row>(
    transaction: number | undefined,
    sql: string,
    parameters: unknown[] | undefined,
    options: StatementOptions | undefined,
  ): Promise<StatementResult<Row>> {
    const { answer } = this.#ask({ kind: "query", sql, parameters, options, transaction });
    return (await answer) as StatementResult<Row>;
  }

  #ask(request: ThreadRequest): { number: number; answer: Promise<unknown> } {
    this.#number += 1;
    const number = this.#number;
    if (this.#failure) return { number, answer: Promise.reject(this.#failure) };
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const numbered: NumberedRequest = { ...request, number };
    this.#thread.postMessage(numbered);
    this.#waiting.set(number, { resolve, reject });
    if (this.#waiting.size === 1) this.#thread.ref();
    return { number, answer: promise };
  }

  #receive(message: Exclude<ThreadMessage, { kind: "opened" }>): void {
    if (message.kind === "notification") {
      this.#listeners.get(message.listener)?.(message.payload);
      return;
    }
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    this.#rest();
    if (message.kind === "failure") waiting?.reject(fromSent(message.error));
    else waiting?.resolve(message.result);
  }

  /** Lets the process end if nothing waits. */
  #rest(): void {
    if (this.#waiting.size === 0) this.#thread.unref();
  }

  /** Refuses what waits for an answer and whatever comes later. The first reason stands. */
  #fail(reason: Error): void {
    this.#failure ??= reason;
    for (const { reject } of this.#waiting.values()) reject(this.#failure);
    this.#waiting.clear();
  }
}

/** Makes Node keep what it compiles where this process keeps it, if it does: a thread does not inherit that. */
function compileCache(): { NODE_COMPILE_CACHE?: string } {
  // A directory for this version of Node, within the one that was given.
  const directory = getCompileCacheDir();
  return directory === undefined ? {} : { NODE_COMPILE_CACHE: dirname(directory) };
}

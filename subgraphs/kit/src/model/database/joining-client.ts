import type { QueryResult } from "pg";
import { PreparingClient, type SentStatement } from "./preparing-client.js";
import { afterCommit, withCommit } from "./statement-moments.js";

/**
 * Begins a transaction that may write. Lists are planned for their values at each execution, by the setting of the connection; the
 * statements of a write, of its triggers and of its foreign keys find rows by their keys, for any value by the same plan.
 */
const beginning: readonly SentStatement[] = [{ text: "begin" }, { text: "set local plan_cache_mode to auto" }];

/** How many statements wait for the commit: fewer than a connection keeps prepared. */
const heldAtMost = 50;

/**
 * A connection that waits less often: `begin` is sent with the first statement of its transaction, and the statements marked by
 * `withCommit` and `afterCommit` with `commit`. A transaction without statements is not sent at all. It needs the driver's option
 * `pipeline`, which sends a query before the one before it is answered.
 */
export class JoiningClient extends PreparingClient {
  #isBeginHeld = false;
  #withCommit: SentStatement[] = [];
  #afterCommit: SentStatement[] = [];

  // biome-ignore lint/suspicious/noExplicitAny: one of the overloads of `query`
  override query(...given: any[]): any {
    const [text, values] = given as [unknown, readonly unknown[] | undefined];
    if (typeof text !== "string" || given.length > 2)
      return this.#sendAfterHeld(() => super.query(...(given as [string])));
    if (text === "begin") {
      this.#isBeginHeld = true;
      return held("BEGIN");
    }
    if (text === "commit") return this.#commit();
    if (text === "rollback") return this.#rollBack();
    if (text.startsWith(withCommit)) return this.#hold({ text, values });
    if (text.startsWith(afterCommit)) {
      this.#afterCommit.push({ text, values });
      return held("NOTIFY");
    }
    if (values?.length && this.#isHolding) return lastOf(this.queryTogether([...this.#take(), { text, values }]));
    return this.#sendAfterHeld(() => super.query(...(given as [string])));
  }

  get #isHolding(): boolean {
    return this.#isBeginHeld || this.#withCommit.length > 0;
  }

  /** Sends `begin`, and what was to go with the commit if a statement comes after it, with another query. */
  #sendAfterHeld<Sent>(send: () => Sent): Sent | Promise<Awaited<Sent>> {
    if (!this.#isHolding) return send();
    const { stream } = this.connection;
    stream.cork();
    try {
      return lastOf<Awaited<Sent>>([...this.queryTogether(this.#take()), send()]);
    } finally {
      // A query that cannot be sent does not keep the connection silent.
      stream.uncork();
    }
  }

  /** Keeps a statement for the commit. */
  async #hold(statement: SentStatement): Promise<QueryResult> {
    if (this.#withCommit.length >= heldAtMost) await lastOf(this.queryTogether(this.#take()));
    this.#withCommit.push(statement);
    return held("INSERT");
  }

  async #commit(): Promise<QueryResult> {
    const after = this.#afterCommit.splice(0);
    if (this.#isBeginHeld && this.#withCommit.length === 0) {
      this.#isBeginHeld = false;
      return held("COMMIT");
    }
    const before = this.#take();
    const sent = this.queryTogether([...before, { text: "commit" }, ...after]);
    // No caller waits for what comes after the commit, so it must not fail the transaction, which has ended.
    const result = await lastOf<QueryResult>(sent.slice(0, before.length + 1));
    // PostgreSQL answers the commit of a transaction in which a statement has failed without an error.
    if (result.command === "ROLLBACK") throw new Error("The transaction was rolled back: a statement in it had failed");
    return result;
  }

  async #rollBack(): Promise<QueryResult> {
    const isSent = !this.#isBeginHeld;
    this.#isBeginHeld = false;
    this.#withCommit = [];
    this.#afterCommit = [];
    return isSent ? super.query("rollback") : held("ROLLBACK");
  }

  /** Returns the statements that are held, for sending. */
  #take(): SentStatement[] {
    const taken = [...(this.#isBeginHeld ? beginning : []), ...this.#withCommit];
    this.#isBeginHeld = false;
    this.#withCommit = [];
    return taken;
  }
}

/** The answer to a statement that is sent later. */
function held(command: string): Promise<QueryResult> {
  return Promise.resolve({ command, rowCount: 0, oid: 0, fields: [], rows: [] });
}

/** Returns the result of the last query, or throws the error of the first one that failed: those after it failed because of it. */
async function lastOf<Result>(sent: readonly unknown[]): Promise<Result> {
  const results = await Promise.allSettled(sent);
  for (const result of results) if (result.status === "rejected") throw result.reason;
  return (results.at(-1) as PromiseFulfilledResult<Result>).value;
}

import type { QueryResult } from "pg";
import { PreparingClient } from "./preparing-client.js";
import { afterCommit, withCommit } from "./statement-moments.js";

/** A statement that has not been sent yet. */
interface HeldStatement {
  readonly text: string;
  readonly values: readonly unknown[] | undefined;
}

/**
 * A connection that waits less often: `begin` is sent with the first statement of its transaction, and the statements marked by
 * `withCommit` and `afterCommit` with `commit`. A transaction without statements is not sent at all. It needs the driver's option
 * `pipeline`, which sends a query before the one before it is answered.
 */
export class JoiningClient extends PreparingClient {
  #isBeginHeld = false;
  #withCommit: HeldStatement[] = [];
  #afterCommit: HeldStatement[] = [];

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
    if (text.startsWith(withCommit)) return hold(this.#withCommit, { text, values });
    if (text.startsWith(afterCommit)) return hold(this.#afterCommit, { text, values });
    return this.#sendAfterHeld(() => super.query(...(given as [string])));
  }

  /** Sends `begin`, and what was to go with the commit if a statement comes after it, with another query. */
  #sendAfterHeld<Sent>(send: () => Sent): Sent | Promise<Awaited<Sent>> {
    if (!this.#isBeginHeld && this.#withCommit.length === 0) return send();
    const sent = this.#sendTogether(() => [this.#sendBegin(), ...this.#take(this.#withCommit), send()]);
    return lastOf<Awaited<Sent>>(sent);
  }

  /** Sends queries in as few packets as they need. A query that cannot be sent does not keep the connection silent. */
  #sendTogether<Sent>(send: () => Sent): Sent {
    const { stream } = this.connection;
    stream.cork();
    try {
      return send();
    } finally {
      stream.uncork();
    }
  }

  async #commit(): Promise<QueryResult> {
    if (this.#isBeginHeld && this.#withCommit.length === 0) {
      this.#isBeginHeld = false;
      this.#afterCommit = [];
      return held("COMMIT");
    }
    const sent = this.#sendTogether(() => {
      const answered = [this.#sendBegin(), ...this.#take(this.#withCommit), super.query("commit")];
      // No caller waits for them, so they must not fail the transaction, which has ended.
      for (const after of this.#take(this.#afterCommit)) after.catch(() => {});
      return answered;
    });
    const result = await lastOf<QueryResult>(sent);
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

  #sendBegin(): Promise<unknown> | undefined {
    if (!this.#isBeginHeld) return undefined;
    this.#isBeginHeld = false;
    return super.query("begin");
  }

  /** Sends held statements. */
  #take(statements: HeldStatement[]): Promise<QueryResult>[] {
    return statements
      .splice(0)
      .map(({ text, values }) => (values ? super.query(text, values as unknown[]) : super.query(text)));
  }
}

function hold(statements: HeldStatement[], statement: HeldStatement): Promise<QueryResult> {
  statements.push(statement);
  return held("INSERT");
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

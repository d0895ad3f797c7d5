import type { EmbeddedInstance, StatementRunner } from "./embedded-instance.js";

/** A transaction that has the instance for itself. */
interface OpenTransaction {
  readonly runner: StatementRunner;
  /** Makes PGlite commit or roll back. */
  finish(isCommitted: boolean): void;
  /** Settles when PGlite has. */
  readonly ended: Promise<unknown>;
}

const rolledBack = new Error("The transaction is rolled back");

/** The transactions of an instance that begin and end by messages. */
export class OpenTransactions {
  readonly #instance: EmbeddedInstance;
  readonly #open = new Map<number, OpenTransaction>();

  constructor(instance: EmbeddedInstance) {
    this.#instance = instance;
  }

  /** Begins a transaction. Resolves when it has the instance for itself. */
  async begin(number: number): Promise<void> {
    const begun = Promise.withResolvers<StatementRunner>();
    const isCommitted = Promise.withResolvers<boolean>();
    const ended = this.#instance.transaction(async (runner) => {
      begun.resolve(runner);
      if (!(await isCommitted.promise)) throw rolledBack;
    });
    ended.catch(begun.reject);
    this.#open.set(number, { runner: await begun.promise, finish: isCommitted.resolve, ended });
  }

  /**
   * Returns what runs statements in a transaction.
   *
   * @throws Error if it has ended
   */
  runner(number: number): StatementRunner {
    return this.#find(number).runner;
  }

  /**
   * Ends a transaction.
   *
   * @throws the error of PostgreSQL if it cannot be committed
   */
  async end(number: number, isCommitted: boolean): Promise<void> {
    const { finish, ended } = this.#find(number);
    this.#open.delete(number);
    finish(isCommitted);
    try {
      await ended;
    } catch (error) {
      if (error !== rolledBack) throw error;
    }
  }

  #find(number: number): OpenTransaction {
    const found = this.#open.get(number);
    if (!found) throw new Error("Transaction is closed");
    return found;
  }
}

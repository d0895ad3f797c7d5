import { type Connection, Client as PgClient, type QueryResult } from "pg";
import { StatementGroup } from "./statement-group.js";
import { withoutValues } from "./without-values.js";

/**
 * How many statements a connection keeps prepared. Callers decide how many different statements there are, and the server keeps each
 * one for each connection.
 */
const capacity = 200;

/** What a refused plan says: a column of the statement has another type since it was prepared. */
const changedResult = "cached plan must not change result type";

/** The members of a connection that know what is prepared on it. */
interface PreparedConnection extends Connection {
  readonly parsedStatements: { [name: string]: string };
}

/** As `Client`, with the members whose types it keeps to itself. */
type NamingClient = { readonly connection: PreparedConnection; readonly _types: unknown };

/** A statement with its values, if it has any. */
export interface SentStatement {
  readonly text: string;
  readonly values?: readonly unknown[] | undefined;
}

/**
 * A connection that prepares each statement with values, or marked by `withoutValues`, and keeps it under a name, so that PostgreSQL parses
 * and rewrites it once.
 * The least recently used one makes place for another.
 */
export class PreparingClient extends PgClient {
  /** The names of the prepared statements by their texts, the least recently used first. */
  readonly #names = new Map<string, string>();
  #count = 0;

  // biome-ignore lint/suspicious/noExplicitAny: one of the overloads of `query`
  override query(...given: any[]): any {
    const [text, values, callback] = given as [unknown, unknown, unknown];
    if (typeof text !== "string" || !Array.isArray(values) || callback !== undefined)
      return super.query(...(given as [string]));
    if (values.length === 0 && !text.startsWith(withoutValues)) return super.query(text, values);
    return this.#prepared(text, values);
  }

  /**
   * Sends statements in one packet, to be answered in one (see `StatementGroup`). All of them are prepared, also those without values.
   *
   * @param statements fewer than are kept prepared; each text one statement
   * @returns the results in the order of the statements
   */
  protected queryTogether(statements: readonly SentStatement[]): readonly Promise<QueryResult>[] {
    const named = statements.map(({ text, values = [] }) => ({ name: this.#nameOf(text), text, values }));
    const group = new StatementGroup(named, (this as unknown as NamingClient)._types);
    super.query(group);
    group.results.forEach((result, place) => {
      result.catch((error: Error) => {
        if (error.message === changedResult) this.#forget(statements[place]!.text);
      });
    });
    return group.results;
  }

  async #prepared(text: string, values: unknown[]): Promise<QueryResult> {
    try {
      return await super.query({ name: this.#nameOf(text), text, values });
    } catch (error) {
      if (!(error instanceof Error) || error.message !== changedResult) throw error;
      // A migration has changed a column. Within a transaction, which is now aborted, this fails as the statement has.
      this.#forget(text);
      return super.query(text, values);
    }
  }

  #nameOf(text: string): string {
    const name = this.#names.get(text) ?? this.#newName();
    this.#names.delete(text);
    this.#names.set(text, name);
    return name;
  }

  #newName(): string {
    const [oldest] = this.#names.keys();
    if (this.#names.size >= capacity) this.#forget(oldest!);
    this.#count += 1;
    return `statement_${this.#count}`;
  }

  /** Releases a prepared statement. The connection runs one query after another, so this one comes before the next. */
  #forget(text: string): void {
    const name = this.#names.get(text);
    if (name === undefined) return;
    this.#names.delete(text);
    delete (this as unknown as NamingClient).connection.parsedStatements[name];
    // An aborted transaction refuses it. The name is never used again, so nothing depends on it.
    super.query(`deallocate "${name}"`).catch(() => {});
  }
}

import { type Connection, Query, type QueryResult, type Submittable } from "pg";

/** A statement, and the name under which the server has it prepared, or is to prepare it. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A query of the driver with the members that its types leave out. */
type DriverQuery = Query & {
  readonly _result: { _types: unknown };
  prepare(connection: Connection): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: Connection): void;
  handleReadyForQuery(connection: Connection): void;
  handleError(error: Error, connection: Connection): void;
};

/** A connection with the statements that are under way to it, which its types leave out. */
type NamingConnection = Connection & { readonly submittedNamedStatements: { [name: string]: string } };

/**
 * Statements that are sent at once and answered at once: the server is asked for its state after the last of them, not after each
 * one. It executes none that follows one that failed. One of them may be `commit`: those after it are in a transaction of their own.
 */
export class StatementGroup implements Submittable {
  /** The results in the order of the statements. From the one that fails on, all are rejected with its error. */
  readonly results: readonly Promise<QueryResult>[];
  readonly #queries: readonly DriverQuery[];
  /** The place of the statement that the server answers. */
  #place = 0;

  /**
   * @param statements at least one
   * @param types how the client reads values
   */
  constructor(
    private readonly statements: readonly NamedStatement[],
    types: unknown,
  ) {
    const queries: DriverQuery[] = [];
    this.results = statements.map(({ name, text, values }) => {
      const { promise, resolve, reject } = Promise.withResolvers<QueryResult>();
      const query = new Query({ name, text, values: [...values] }, (error, result) =>
        error ? reject(error) : resolve(result),
      ) as DriverQuery;
      query._result._types = types;
      queries.push(query);
      return promise;
    });
    this.#queries = queries;
  }

  /** For the client, which notes under it that the server has prepared the statement. */
  get name(): string | undefined {
    return this.statements[this.#place]?.name;
  }

  /** For the client, as `name`. */
  get text(): string | undefined {
    return this.statements[this.#place]?.text;
  }

  /** Whether the server has executed all that comes before a commit: what it does now is to be waited for. */
  get isCommitting(): boolean {
    const place = this.statements.findIndex(({ text }) => text === "commit");
    return place !== -1 && this.#place >= place;
  }

  submit(connection: Connection): void {
    let isUnsent = false;
    const withoutSync = Object.create(connection, {
      // What a query sends last is the request for the server's state.
      sync: { value: () => {} },
      // A query closes its statement when its values cannot be written, and is not sent: then none after it may be, least of all a commit.
      close: { value: () => (isUnsent = true) },
    }) as Connection;
    const { stream } = connection;
    stream.cork();
    try {
      for (const [place, query] of this.#queries.entries()) {
        // Otherwise the server keeps its answers until the commit is done, and it is not known that it is at the commit (see `isCommitting`).
        if (place > 0 && this.statements[place]!.text === "commit") connection.flush();
        query.prepare(withoutSync);
        if (isUnsent) break;
      }
    } finally {
      connection.sync();
      stream.uncork();
    }
  }

  handleRowDescription(message: unknown): void {
    this.#queries[this.#place]!.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.#queries[this.#place]!.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: Connection): void {
    this.#queries[this.#place]!.handleCommandComplete(message, connection);
    this.#place += 1;
  }

  handleReadyForQuery(connection: Connection): void {
    if (this.#place === this.#queries.length) for (const query of this.#queries) query.handleReadyForQuery(connection);
    else this.handleError(new Error("A statement before this one could not be sent"), connection);
  }

  handleError(error: Error, connection: Connection): void {
    const { submittedNamedStatements } = connection as NamingConnection;
    this.#queries.forEach((query, place) => {
      if (place < this.#place) query.handleReadyForQuery(connection);
      else {
        // The server has skipped it, so that it is not prepared.
        delete submittedNamedStatements[this.statements[place]!.name];
        query.handleError(error, connection);
      }
    });
  }
}

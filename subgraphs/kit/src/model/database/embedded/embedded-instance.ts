/** How a statement is run on an embedded database. */
export interface StatementOptions {
  /** Whether a row is an object, which it is by default, or an array of its values. */
  readonly rowMode?: "object" | "array";
  /** What `copy … from '/dev/blob'` reads. */
  readonly blob?: Blob;
  /** The types of the parameters, by PostgreSQL's numbers of them. */
  readonly paramTypes?: number[];
}

/** What a statement returns. */
export interface StatementResult<Row> {
  readonly rows: Row[];
  readonly fields: { readonly name: string; readonly dataTypeID: number }[];
  readonly affectedRows?: number;
}

/** Runs statements. */
export interface StatementRunner {
  /** @throws an error with the fields of PostgreSQL's (`code`, `detail`, `constraint` …) */
  query<Row>(sql: string, parameters?: unknown[], options?: StatementOptions): Promise<StatementResult<Row>>;
}

/** What this project and the ORM ask of an embedded PostgreSQL. PGlite is one. */
export interface EmbeddedInstance extends StatementRunner {
  readonly ready: boolean;
  readonly closed: boolean;
  readonly waitReady: Promise<void>;
  /**
   * Runs a transaction. Other statements and transactions wait for its end, also those that `work` itself starts outside of it.
   *
   * @returns what `work` returns, after the commit. If `work` throws, the transaction is rolled back
   */
  transaction<Result>(work: (transaction: StatementRunner) => Promise<Result>): Promise<Result>;
  /**
   * Listens to a channel.
   *
   * @returns what stops it
   */
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

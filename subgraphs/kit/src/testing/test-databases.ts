import type { SubgraphDatabase } from "../changes/database/index.js";

/** How databases of a test file are opened. */
export interface TestDatabaseOptions {
  /** By the roles of servers, which may do less than the superuser; on a PostgreSQL server alone. */
  isRuntime?: boolean;
}

/** Databases of one test file: all given subgraphs in one, as in `npm start`. */
export interface TestDatabases {
  databases: SubgraphDatabase[];
  close(): Promise<void>;
}

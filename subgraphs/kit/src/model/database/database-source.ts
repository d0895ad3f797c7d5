import type { EmbeddedDatabase } from "./embedded/index.js";

/** Where the database is: embedded in this process, or a PostgreSQL server. */
export type DatabaseSource =
  | { kind: "embedded"; database: EmbeddedDatabase }
  | { kind: "server"; url: string; replicaUrl?: string; poolSize?: number; statementTimeout?: number };

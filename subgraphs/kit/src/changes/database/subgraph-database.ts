import type { EntityClass, MigrationObject, MikroORM } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { ChangeFeed } from "../change-feed/change-feed.js";
import type { FeedDefinition } from "../change-feed/feed-definition.js";

/** The entities and migrations of a subgraph's database. */
export interface DatabaseDefinition {
  /** The PostgreSQL schema that holds the subgraph's tables and nothing else. */
  schema: string;
  // biome-ignore lint/suspicious/noExplicitAny: entities of any shape
  entities: EntityClass<any>[];
  migrations: MigrationObject[];
  /** The snapshots of its change feed. */
  feed?: FeedDefinition;
  /** Adds what is derived from records and missing. Called after the migrations, which may be only the first of all, on an EntityManager of its own. */
  derive?: (em: EntityManager) => Promise<void>;
}

/** The connections of this process to a database and its replicas. */
export interface ConnectionsState {
  readonly open: number;
  readonly idle: number;
  /** How many may be open. */
  readonly limit: number;
  /** Who waits for one. */
  readonly waiting: number;
}

/** An open database of one subgraph. */
export interface SubgraphDatabase {
  readonly orm: MikroORM;
  /** A new EntityManager with an empty identity map: one for each request, one for each mutation. */
  fork(): EntityManager;
  /** What was changed in it, for readers that follow it. */
  readonly feed: ChangeFeed;
  /** Applies the pending migrations. Returns their names. */
  migrate(): Promise<string[]>;
  /**
   * Counts the records of all statistics anew. Writers do not wait.
   *
   * @returns the number of rows of each summary, by the table that it counts
   */
  rebuildStatistics(): Promise<ReadonlyMap<string, number>>;
  /** Names of the migrations that are missing. */
  pendingMigrations(): Promise<string[]>;
  /** The tables whose statistics are counted from the records, slowly, because their summaries are missing or of another definition. */
  missingSummaries(): Promise<string[]>;
  /** The state of its connections; null for the embedded database, which has one. */
  connections(): ConnectionsState | null;
  /** @throws if the database does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}

import type { EntityManager } from "@mikro-orm/sql";

/**
 * Makes the snapshot of a record for mirrors, as of the end of the transaction. It receives the record's values with the methods of
 * its class, detached from any EntityManager, and an EntityManager that reads inside the writing transaction.
 */
// biome-ignore lint/suspicious/noExplicitAny: each type has a record of its own shape
export type SnapshotOf = (record: any, em: EntityManager) => object | Promise<object>;

/** The snapshots of a subgraph's change feed. Keys are type names (`typeNameOf`). */
export interface FeedDefinition {
  /** The types that other subgraphs mirror. */
  readonly snapshots?: { readonly [typeName: string]: SnapshotOf };
  /**
   * Whether everyone may know of a record; true for types that are not named. Gets the record as it was or as it is, with
   * its class's methods but without loading anything.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each type has a record of its own shape
  readonly isPublic?: { readonly [typeName: string]: (record: any) => boolean };
}

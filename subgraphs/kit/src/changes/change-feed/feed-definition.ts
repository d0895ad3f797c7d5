import type { EntityManager } from "@mikro-orm/sql";

/**
 * Gives what other subgraphs may keep of a record, as it stands at the end of the transaction. Gets the record's values with its
 * class's methods, belonging to no EntityManager; and an EntityManager that reads inside the writing transaction.
 */
// biome-ignore lint/suspicious/noExplicitAny: each type has a record of its own shape
export type SnapshotOf = (record: any, em: EntityManager) => object | Promise<object>;

/** What a subgraph says of its change feed beside what every feed holds. Keys are type names (`typeNameOf`). */
export interface FeedDefinition {
  /** The types that others mirror: the record as it stands at the end of the transaction. */
  readonly snapshots?: { readonly [typeName: string]: SnapshotOf };
  /**
   * Whether everyone may know of a record; true for types that are not named. Gets the record as it was or as it is, with
   * its class's methods but without loading anything.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each type has a record of its own shape
  readonly isPublic?: { readonly [typeName: string]: (record: any) => boolean };
}

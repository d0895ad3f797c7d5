import type { SnapshotDeclaration } from "./snapshot.js";

/** The snapshots of a subgraph's change feed. Keys are type names (`typeNameOf`). */
export interface FeedDefinition {
  /** The types that other subgraphs mirror. */
  readonly snapshots?: { readonly [typeName: string]: SnapshotDeclaration };
  /**
   * Whether everyone may know of a record; true for types that are not named. Gets the record as it was or as it is, with
   * its class's methods but without loading anything.
   */
  // biome-ignore lint/suspicious/noExplicitAny: each type has a record of its own shape
  readonly isPublic?: { readonly [typeName: string]: (record: any) => boolean };
}

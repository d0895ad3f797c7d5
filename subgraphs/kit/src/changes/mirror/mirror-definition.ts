import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";

/** The ids that a batch stored or removed, by the type names of the mirror. */
export type TouchedIds = { readonly [typeName: string]: readonly string[] };

/** How the snapshots of one type become rows of one table. */
// biome-ignore lint/suspicious/noExplicitAny: a snapshot has the shape that its owner's contract says
export interface MirroredType<Row extends object = any, Snapshot extends object = any> {
  /** An entity marked `@Unrecorded()` with an `id` of type uuid and no GraphQL decorators. */
  entity: EntityClass<Row>;
  /** The columns of the row but `id`. Of equal snapshots it must make equal rows, whatever the day. */
  row: (snapshot: Snapshot, id: string) => Omit<Partial<Row>, "id">;
}

/** The mirror of another subgraph's records. */
export interface MirrorDefinition {
  /** The subgraph whose feed is read, as in the supergraph: `organizations`. Each owner has one mirror in a subgraph. */
  owner: string;
  /** By the type names of the owner's snapshots. The feed is read for these types alone. */
  types: { readonly [typeName: string]: MirroredType };
  /**
   * Runs in the transaction of every batch after its rows are stored: derives columns from several rows. What it stores must
   * depend on the rows of the mirror alone, or a rebuilt mirror would differ.
   */
  afterBatch?: (em: EntityManager, touched: TouchedIds) => Promise<void>;
}

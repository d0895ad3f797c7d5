import type { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** One change as it is stored. */
export interface StoredChange {
  /** Reading after this cursor returns what follows the change. */
  readonly cursor: string;
  /** The same for all changes of one transaction. */
  readonly tx: string;
  /** When it was stored, just before its commit. */
  readonly at: Date;
  readonly actor: string;
  readonly requestId: string | null;
  readonly operation: string | null;
  readonly type: string;
  readonly id: string;
  readonly kind: ChangeKind;
  /** The values before: the changed ones of an update, all of a deletion; null for a creation. */
  readonly before: RecordValues | null;
  readonly after: RecordValues | null;
  /** The snapshot for mirrors; null for types without snapshots, and for a deletion. */
  readonly snapshot: object | null;
  readonly publicBefore: boolean;
  readonly publicAfter: boolean;
}

/** A part of a feed, in commit order. */
export interface ChangePage {
  readonly changes: StoredChange[];
  /** The cursor to continue from. It can be ahead of the last change, never behind it. */
  readonly cursor: string;
  /** Whether the limit left out further changes. */
  readonly hasMore: boolean;
  /** Whether changes follow that an open transaction holds back. The transaction may still be rolled back. */
  readonly isHeldBack: boolean;
}

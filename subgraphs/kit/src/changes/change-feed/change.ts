import type { ChangeKind } from "./change-kind.js";
import type { RecordValues } from "./record-values.js";

/** One change as it is stored. */
export interface StoredChange {
  /** Reading again with it gives what follows this change. */
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
  /** What was: of an update what differs, of a deletion everything; null of a creation. */
  readonly before: RecordValues | null;
  readonly after: RecordValues | null;
  /** What others may keep of the record; null for types that nobody mirrors, and for a deletion. */
  readonly snapshot: object | null;
  readonly publicBefore: boolean;
  readonly publicAfter: boolean;
}

/** A part of a feed, in commit order. */
export interface ChangePage {
  readonly changes: StoredChange[];
  /** Where to go on. May be ahead of the last change, never behind it. */
  readonly cursor: string;
  /** Whether there was more to give than the limit allowed. */
  readonly hasMore: boolean;
  /** Whether something may follow that a transaction still open holds back. It may yet be rolled back without a word. */
  readonly isHeldBack: boolean;
}

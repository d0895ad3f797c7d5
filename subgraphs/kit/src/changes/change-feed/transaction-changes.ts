import type { EntityMetadata } from "@mikro-orm/core";
import { ChangeKind } from "./change-kind.js";
import { differenceOf, type RecordValues } from "./record-values.js";

/** What a transaction did to one record so far. */
export interface RecordChange {
  readonly meta: EntityMetadata;
  readonly typeName: string;
  readonly id: string;
  readonly kind: ChangeKind;
  /** All known values as they were before the transaction; null for a record that was not there. */
  readonly before: RecordValues | null;
  /** All known values as they are now; null for a record that is gone. */
  readonly after: RecordValues | null;
}

/** The changes of one transaction, or of one savepoint in it: several changes of one record are one. */
export class TransactionChanges {
  #byRecord = new Map<string, RecordChange>();

  /** @param outer the changes of the transaction that contains the savepoint */
  constructor(readonly parent?: TransactionChanges) {}

  /** In the order of first touch; deleted records are at the place of their deletion. */
  get all(): RecordChange[] {
    return [...this.#byRecord.values()];
  }

  add(change: RecordChange): void {
    const key = `${change.typeName}:${change.id}`;
    const earlier = this.#byRecord.get(key);
    const merged = earlier ? merge(earlier, change) : change;
    if (merged.kind === ChangeKind.DELETED) this.#byRecord.delete(key);
    this.#byRecord.set(key, merged);
  }

  /** Adds the changes of a released savepoint. */
  absorb(savepoint: TransactionChanges): void {
    for (const change of savepoint.all) this.add(change);
  }
}

/**
 * Merges two successive changes of one transaction. A record created and deleted in it stays as DELETED: no reader saw it, but the
 * audit trail states that it existed.
 */
function merge(earlier: RecordChange, later: RecordChange): RecordChange {
  const before = earlier.before && later.before ? { ...later.before, ...earlier.before } : earlier.before;
  if (!later.after) return { ...later, kind: ChangeKind.DELETED, before, after: null };
  return { ...later, kind: before ? ChangeKind.UPDATED : ChangeKind.CREATED, before, after: later.after };
}

/** What is stored of a change: everything of a record that came or went, else what differs. */
export function storedValues({ kind, before, after }: RecordChange): {
  before: RecordValues | null;
  after: RecordValues | null;
} {
  return kind === ChangeKind.UPDATED && before && after ? differenceOf(before, after) : { before, after };
}

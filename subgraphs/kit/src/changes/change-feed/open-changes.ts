import type { TransactionChanges } from "./transaction-changes.js";

/** By transaction context: that of the ORM, which is one object for each transaction and each savepoint. */
const open = new WeakMap<object, TransactionChanges>();

/** Starts to collect the changes of a transaction or a savepoint. */
export function openChanges(transaction: object, changes: TransactionChanges): void {
  open.set(transaction, changes);
}

/** Returns what a transaction has changed so far, or undefined if its changes are not collected. */
export function changesOf(transaction: object): TransactionChanges | undefined {
  return open.get(transaction);
}

/** Forgets the changes of a transaction that has ended. */
export function forgetChanges(transaction: object): void {
  open.delete(transaction);
}

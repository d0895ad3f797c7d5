import type { EntityManager } from "@mikro-orm/sql";

/** Where a request came from, as the gateway states it. */
export interface ChangeOrigin {
  /** The caller's IPv4 address, or the first 64 bits of its IPv6 address; null where it is not stated. */
  readonly network: string | null;
  /** The name of the gateway; null where it is not stated. */
  readonly gateway: string | null;
}

/** The author of changes, as the change feed stores it. */
export interface ChangeAuthor {
  /** The caller's subject, or the name of a program of this repository. */
  readonly actor: string;
  readonly requestId: string | null;
  /** The name of the mutation, or what the program does; null when it has no name. */
  readonly operation: string | null;
  /** Absent for a program of this repository, and for who asks a subgraph without a gateway. */
  readonly origin?: ChangeOrigin;
}

const system: ChangeAuthor = { actor: "system", requestId: null, operation: null };
/** By transaction context: that of the ORM, which is one object for each transaction. */
const authors = new WeakMap<object, ChangeAuthor>();

/**
 * Names the author of all changes that a transaction commits, also of those made before this call.
 *
 * @param em the EntityManager of the outermost transaction: `em.transactional((em) => …)`
 * @throws Error outside of a transaction
 */
export function setChangeAuthor(em: EntityManager, author: ChangeAuthor): void {
  const transaction = em.getTransactionContext<object>();
  if (!transaction) throw new Error("An author of changes is set outside of a transaction");
  authors.set(transaction, author);
}

/** The author of a transaction's changes: "system" unless `setChangeAuthor` named one. */
export function changeAuthorOf(transaction: object): ChangeAuthor {
  return authors.get(transaction) ?? system;
}

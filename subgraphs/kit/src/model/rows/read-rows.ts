import type { EntityManager } from "@mikro-orm/sql";
import { isLostConnection } from "../database/faults/index.js";
import { numbered } from "./bound-statement.js";
import { runBound } from "./run-bound.js";

/** A row as the driver returns it: from columns to values. */
export type Row = { readonly [column: string]: unknown };

const primaryReaders = new WeakSet<EntityManager>();

/**
 * Lets an EntityManager read from the primary from now on: a replica may not have yet what the request has written.
 */
export function readFromPrimary(em: EntityManager): void {
  primaryReaders.add(em);
}

/**
 * Runs a statement that reads, with bound values: PostgreSQL parses it once for each connection. It runs in the transaction of the
 * EntityManager, or else on a replica if there is one (see `readFromPrimary`), and is logged as the ORM's own statements are.
 *
 * @param sql the statement, in which each `?` stands for a value
 * @throws the exceptions of the ORM
 */
export function readRows<Found extends object = Row>(
  em: EntityManager,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Found[]> {
  return readFrom(primaryReaders.has(em) ? "write" : "read", em, sql, values);
}

/**
 * As `readRows`, but never on a replica: for what decides whether something may be written, and for what only the primary knows.
 *
 * @throws the exceptions of the ORM
 */
export function readPrimaryRows<Found extends object = Row>(
  em: EntityManager,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Found[]> {
  return readFrom("write", em, sql, values);
}

async function readFrom<Found extends object>(
  server: "read" | "write",
  em: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<Found[]> {
  const statement = numbered(sql, values);
  const transaction = em.getTransactionContext();
  if (transaction) return (await runBound(em, "write", transaction, statement)) as Found[];
  try {
    return (await runBound(em, server, undefined, statement)) as Found[];
  } catch (error) {
    // The connection may have been idle for long. It is repeated on another one, once.
    if (!isLostConnection(error)) throw error;
    return (await runBound(em, server, undefined, statement)) as Found[];
  }
}

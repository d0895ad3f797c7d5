import type { EntityManager } from "@mikro-orm/sql";
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
  const transaction = em.getTransactionContext();
  return (await runBound(em, transaction ? "write" : server, transaction, numbered(sql, values))) as Found[];
}

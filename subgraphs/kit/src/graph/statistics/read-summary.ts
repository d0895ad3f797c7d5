import { TableNotFoundException } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { readRows, type SqlCondition } from "../../model/rows/index.js";

/**
 * Reads a summary. Returns undefined if it is not there: it is not built yet, or a process of another version has built its own.
 *
 * @throws TableNotFoundException in a transaction, which is then at its end
 */
export async function readSummary<Row extends object>(
  em: EntityManager,
  { sql, values }: SqlCondition,
): Promise<Row[] | undefined> {
  try {
    return await readRows<Row>(em, sql, values);
  } catch (error) {
    if (error instanceof TableNotFoundException && !em.isInTransaction()) return undefined;
    throw error;
  }
}

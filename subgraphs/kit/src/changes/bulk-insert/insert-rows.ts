import type { EntityManager } from "@mikro-orm/sql";
import { runBound } from "../../model/rows/index.js";
import type { RecordValues } from "../change-feed/record-values.js";
import type { BulkColumns } from "./bulk-columns.js";
import { insertStatement } from "./insert-statement.js";

/**
 * Inserts rows by one statement, in the order given and in the transaction of the EntityManager. No change is recorded.
 *
 * @param rows the values of the properties; a missing one is null
 * @param onConflict what the statement ends with: nothing, or what becomes of a row that is there
 * @throws the exceptions of the ORM
 */
export async function insertRows(
  em: EntityManager,
  columns: BulkColumns,
  rows: readonly RecordValues[],
  onConflict = "",
): Promise<void> {
  await runBound(em, "write", em.getTransactionContext(), insertStatement(columns, rows, onConflict));
}

import type { BoundStatement } from "../../model/rows/index.js";
import type { RecordValues } from "../change-feed/record-values.js";
import type { BulkColumns } from "./bulk-columns.js";

/**
 * Returns the statement that inserts rows in the order given.
 *
 * @param rows the values of the properties; a missing one is null
 * @param onConflict what the statement ends with
 */
export function insertStatement(
  { table, names, types, toJson }: BulkColumns,
  rows: readonly RecordValues[],
  onConflict = "",
): BoundStatement {
  const sql = `insert into ${table} (${names.join(", ")})
    select ${names.join(", ")} from jsonb_to_recordset($1::jsonb) as "new" (${types})${onConflict}`;
  return { sql, values: [JSON.stringify(rows.map(toJson))] };
}

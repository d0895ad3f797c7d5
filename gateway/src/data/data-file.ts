import { type LocaleCode, localize } from "@thidua/base/locale";
import { writeCsv } from "./csv.js";
import type { SavedQuery } from "./saved-query.js";
import type { Row } from "./table-rows.js";

/** The forms in which a table is given, by the ending of the address. */
export type DataFormat = "json" | "csv";

/** The media type of each form. */
export const mediaTypes: Record<DataFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/**
 * Writes a table in the form asked for. The bytes depend on the data and the language alone, never on the time, so that
 * the entity tag tells whether anything has changed.
 */
export async function writeDataFile(
  format: DataFormat,
  query: SavedQuery,
  rows: readonly Row[],
  locale: LocaleCode,
): Promise<Buffer> {
  const columns = (query.table?.columns ?? []).map(({ name }) => name);
  if (format === "csv") return writeCsv(columns, rows);
  const title = localize(query.title, locale);
  return Buffer.from(`${JSON.stringify({ name: query.name, title, columns, rows, rowCount: rows.length })}\n`, "utf8");
}

import { type LocaleCode, localize } from "@thidua/base/locale";
import { writeCsv } from "./csv.js";
import type { SavedQuery } from "./saved-query.js";
import type { Row } from "./table-rows.js";

/** The formats of a table, by the extension in the URL. */
export type DataFormat = "json" | "csv";

/** The media type of each format. */
export const mediaTypes: Record<DataFormat, string> = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8; header=present",
};

/**
 * Writes a table in the requested format. The bytes depend on the data and the language only, never on the time, so
 * that the entity tag changes exactly when the content does.
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

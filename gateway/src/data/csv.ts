import { stringify } from "csv-stringify/sync";
import { guardFormula } from "./formula-guard.js";
import type { Cell, Row } from "./table-rows.js";

/** The number of rows written before other requests get processor time. */
const CHUNK = 2_000;

/**
 * Writes a table as CSV (RFC 4180): commas, CRLF, quotes where needed, a header line. The encoding is UTF-8 with a byte
 * order mark, so that Excel does not read Vietnamese as Windows-1252. Cells that a spreadsheet would run as a formula
 * are escaped.
 */
export async function writeCsv(columns: readonly string[], rows: readonly Row[]): Promise<Buffer> {
  const parts = [`\uFEFF${lines([columns])}`];
  for (let start = 0; start < rows.length; start += CHUNK) {
    const chunk = rows.slice(start, start + CHUNK);
    parts.push(lines(chunk.map((row) => columns.map((column) => cellText(row[column] ?? null)))));
    await new Promise((resolve) => setImmediate(resolve));
  }
  return Buffer.from(parts.join(""), "utf8");
}

function lines(records: readonly (readonly string[])[]): string {
  // The library quotes a cell only for its own line end, CRLF. A single CR or LF must be quoted as well, and so must
  // the empty cell of a table with one column, which would otherwise be an empty line.
  return stringify(records as string[][], {
    record_delimiter: "\r\n",
    quoted_match: records[0]?.length === 1 ? /^$|[\r\n]/ : /[\r\n]/,
  });
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? guardFormula(cell) : String(cell);
}

import { stringify } from "csv-stringify/sync";
import { guardFormula } from "./formula-guard.js";
import type { Cell, Row } from "./table-rows.js";

/** Rows written at a time: others get their turn in between. */
const CHUNK = 2_000;

/**
 * Writes a table as CSV by RFC 4180: commas, CRLF, quotes where needed, a header line; in UTF-8 with a byte order mark,
 * by which Excel tells Vietnamese from Windows-1252. Cells that a spreadsheet would run as a formula are guarded.
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
  // The library quotes a cell for its own line end, CRLF, only; a lone CR or LF must be quoted as well, and so must the
  // empty cell of a table of one column, which would else be an empty line.
  return stringify(records as string[][], {
    record_delimiter: "\r\n",
    quoted_match: records[0]?.length === 1 ? /^$|[\r\n]/ : /[\r\n]/,
  });
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? guardFormula(cell) : String(cell);
}

import type { LocalizedText } from "@thidua/base/locale";
import { SavedQueryError } from "./saved-query-error.js";

/** A header value and its line number. */
export interface HeaderLine<Value> {
  value: Value;
  line: number;
}

/** The parsed header of a saved query. It depends on neither GraphQL nor Node, because the web page reads it too. */
export interface SavedQueryHeader {
  title: LocalizedText;
  description: LocalizedText;
  /** The position among GraphiQL's initial tabs; undefined for a query that is only in the list. */
  tab?: number;
  /** Example values for the operation's variables. */
  variables?: HeaderLine<Record<string, unknown>>;
  rows: HeaderLine<{ path: string; cursorVariable?: string; sizeVariable?: string }>[];
  columns: HeaderLine<{ name: string; expressions: string[] }>[];
  distinct?: HeaderLine<string[]>;
  /** Former names of the file. Their URLs redirect to the current one. */
  formerly?: HeaderLine<string[]>;
}

const DIRECTIVE = /^# (column )?([^\s:]+): +(\S.*)$/;
const ROWS = /^(\S+)(?: after \$([A-Za-z_]\w*))?(?: first \$([A-Za-z_]\w*))?$/;
/** The pattern of a saved query's name: its file name without extension, as in URLs. */
export const queryNamePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const COLUMN_NAME = /^[a-z][A-Za-z0-9]*$/;

/**
 * Parses the header of a saved query: the `#` lines up to the first other line. `schema/queries/README.md` describes
 * the format.
 *
 * Takes the file's text, and its name for messages. Throws SavedQueryError when the format is violated.
 */
export function parseHeader(text: string, file: string): SavedQueryHeader {
  const header: Partial<SavedQueryHeader> & Pick<SavedQueryHeader, "rows" | "columns"> = { rows: [], columns: [] };
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("#")) break;
    if (line.trim() !== "#") readLine(header, line.trimEnd(), index + 1, file);
  }
  if (!header.title) throw new SavedQueryError(file, 1, 'the header lacks "# title: <Vietnamese> / <English>"');
  if (!header.description)
    throw new SavedQueryError(file, 1, 'the header lacks "# description: <Vietnamese> / <English>"');
  checkTable(header, file);
  return { ...header, title: header.title, description: header.description };
}

function readLine(
  header: Partial<SavedQueryHeader> & Pick<SavedQueryHeader, "rows" | "columns">,
  text: string,
  line: number,
  file: string,
): void {
  const match = DIRECTIVE.exec(text);
  if (!match) {
    throw new SavedQueryError(
      file,
      line,
      `"${text}" is not a header line "# key: value"; free comments stand below an empty line`,
    );
  }
  const [, column, key, value] = match as unknown as [string, string | undefined, string, string];
  if (column) {
    header.columns.push({ line, value: readColumn(key, value, header, line, file) });
    return;
  }
  if (key !== "rows" && key !== "columns" && Object.hasOwn(header, key))
    throw new SavedQueryError(file, line, `"${key}" is given twice`);
  switch (key) {
    case "title":
    case "description":
      header[key] = readBothLanguages(key, value, line, file);
      return;
    case "tab":
      if (!/^[1-9]\d?$/.test(value))
        throw new SavedQueryError(file, line, `"tab" is a number from 1 to 99, not "${value}"`);
      header.tab = Number(value);
      return;
    case "variables":
      header.variables = { line, value: readVariables(value, line, file) };
      return;
    case "rows": {
      const rows = ROWS.exec(value);
      if (!rows) throw new SavedQueryError(file, line, '"rows" is "<path> [after $variable] [first $variable]"');
      header.rows.push({ line, value: { path: rows[1]!, cursorVariable: rows[2], sizeVariable: rows[3] } });
      return;
    }
    case "distinct":
      header.distinct = { line, value: readNames(value) };
      return;
    case "formerly":
      header.formerly = { line, value: readNames(value) };
      for (const name of header.formerly.value)
        if (!queryNamePattern.test(name))
          throw new SavedQueryError(file, line, `the former name "${name}" is not lower-case words with hyphens`);
      return;
    default:
      throw new SavedQueryError(file, line, `the header knows no "${key}"`);
  }
}

function readBothLanguages(key: string, value: string, line: number, file: string): LocalizedText {
  const parts = value.split(" / ").map((part) => part.trim());
  if (parts.length !== 2 || parts.includes("")) {
    throw new SavedQueryError(file, line, `"${key}" is "<Vietnamese> / <English>", with one " / " between them`);
  }
  return { vi: parts[0]!, en: parts[1]! };
}

function readNames(value: string): string[] {
  return value.split(",").map((name) => name.trim());
}

function readVariables(value: string, line: number, file: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(value);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    // The error below gives the location.
  }
  throw new SavedQueryError(file, line, '"variables" is a JSON object on one line');
}

function readColumn(
  name: string,
  value: string,
  header: Pick<SavedQueryHeader, "columns">,
  line: number,
  file: string,
): { name: string; expressions: string[] } {
  if (!COLUMN_NAME.test(name)) throw new SavedQueryError(file, line, `the column name "${name}" is not camelCase`);
  if (header.columns.some((column) => column.value.name === name)) {
    throw new SavedQueryError(file, line, `the column "${name}" is given twice`);
  }
  return { name, expressions: value.split("|").map((expression) => expression.trim()) };
}

/**
 * Checks that rows and columns occur together, and that a column has one expression for all sources or one for each.
 */
function checkTable(header: Pick<SavedQueryHeader, "rows" | "columns" | "distinct">, file: string): void {
  const { rows, columns, distinct } = header;
  if (rows.length > 0 && columns.length === 0)
    throw new SavedQueryError(file, rows[0]!.line, '"rows" without a "column"');
  if (rows.length === 0 && columns.length > 0)
    throw new SavedQueryError(file, columns[0]!.line, '"column" without "rows"');
  for (const { line, value } of columns) {
    if (value.expressions.length !== 1 && value.expressions.length !== rows.length) {
      const found = value.expressions.length;
      throw new SavedQueryError(
        file,
        line,
        `the column "${value.name}" has ${found} paths for ${rows.length} row sources`,
      );
    }
  }
  for (const name of distinct?.value ?? []) {
    if (!columns.some((column) => column.value.name === name)) {
      throw new SavedQueryError(file, distinct!.line, `"distinct" names "${name}", which is no column`);
    }
  }
}

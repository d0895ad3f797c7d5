import { ExactNumber } from "../exact-numbers.js";
import type { CellExpression } from "./cell-expression.js";
import { dataErrors } from "./data.errors.js";
import { DataError } from "./data-error.js";
import type { Column, RowSource } from "./saved-query.js";

/** The value of a cell. A table is flat. */
export type Cell = string | number | boolean | ExactNumber | null;

/** One row of a table, by column name. */
export type Row = Record<string, Cell>;

/** The separator of the values of a list in one cell. */
const LIST_SEPARATOR = "; ";

/**
 * Yields the rows of one page: each object at the source's path, with lists on the way expanded. A null on the path
 * yields no row.
 *
 * Takes the answer's data, the source, the columns, and the index of the source's cells in the columns.
 * Throws DataError (502) when a list inside the page has a next page, because rows or values would be missing.
 */
export function* tableRows(
  data: Record<string, unknown>,
  source: RowSource,
  columns: readonly Column[],
  sourceIndex: number,
): Generator<Row> {
  for (const chain of chainsAt(data, source.path, source.connectionLength ?? 0)) {
    const row: Row = {};
    for (const column of columns) row[column.name] = evaluate(column.cells[sourceIndex]!, chain);
    yield row;
  }
}

/** Yields every object at a path with its ancestors: the row first, then one object for each key upwards. */
function* chainsAt(
  value: unknown,
  path: readonly string[],
  pagedLength: number,
  depth = 0,
  above: readonly unknown[] = [],
): Generator<readonly unknown[]> {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* chainsAt(item, path, pagedLength, depth, above);
    return;
  }
  if (depth !== pagedLength) refuseUnreadPages(value, path.slice(0, depth));
  const chain = [value, ...above];
  if (depth === path.length) yield chain;
  else yield* chainsAt((value as Record<string, unknown>)[path[depth]!], path, pagedLength, depth + 1, chain);
}

function evaluate(expression: CellExpression, chain: readonly unknown[]): Cell {
  if (expression.kind === "none") return null;
  if (expression.kind === "constant") return expression.value;
  const found: Cell[] = [];
  const isList = collect(chain[expression.up], expression.path, 0, found);
  if (!isList) return found[0] ?? null;
  return found.length === 0 ? null : found.join(LIST_SEPARATOR);
}

/** Collects the values at a path. Returns whether the path passes through a list. */
function collect(value: unknown, path: readonly string[], depth: number, found: Cell[]): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, depth, found);
    return true;
  }
  if (depth === path.length) {
    found.push(typeof value === "object" && !(value instanceof ExactNumber) ? JSON.stringify(value) : (value as Cell));
    return false;
  }
  refuseUnreadPages(value, path.slice(0, depth));
  return collect((value as Record<string, unknown>)[path[depth]!], path, depth + 1, found);
}

/** Only the first page of a connection inside a row is read, so it must be the only one. */
function refuseUnreadPages(value: unknown, path: readonly string[]): void {
  const { pageInfo } = value as { pageInfo?: { hasNextPage?: unknown } | null };
  if (path.length > 0 && pageInfo?.hasNextPage === true) {
    throw new DataError(502, dataErrors.DATA_NESTED_LIST_TOO_LONG.report({ path: path.join(".") }));
  }
}

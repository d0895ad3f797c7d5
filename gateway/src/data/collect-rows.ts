import type { OperationAdmission } from "@thidua/base/admission";
import type { ExecuteOperation } from "../execute.js";
import type { CallerAccount } from "../rate-limits/index.js";
import { dataErrors } from "./data.errors.js";
import { DataError } from "./data-error.js";
import { type GraphQLErrorShape, graphqlFailure } from "./graphql-failure.js";
import type { ExportDefinition, RowSource } from "./saved-query.js";
import { type Row, tableRows } from "./table-rows.js";

/** The context in which a table is read. */
export interface CollectOptions {
  execute: ExecuteOperation;
  /** The coerced values of the operation's variables. */
  variables: Record<string, unknown>;
  /** The headers of the caller, sent with every page. */
  headers: Record<string, string | string[] | undefined>;
  /** The budgets that all pages are charged to. */
  account?: CallerAccount;
  /** The admission of the request, for each page in turn. */
  admission?: OperationAdmission;
  /** The number of rows of a page; the graph allows 200. */
  pageSize: number;
  /** The maximum number of rows of a table. */
  rowLimit: number;
  /** Aborts when the caller disconnects. */
  signal?: AbortSignal;
}

/**
 * Reads a complete table: all sources in order, each page by page.
 *
 * Throws DataError: 502 when any page has an error (a table is never partial), 422 when it has too many rows.
 * Throws the signal's reason when the caller disconnects.
 */
export async function collectRows(table: ExportDefinition, options: CollectOptions): Promise<Row[]> {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const [index, source] of table.sources.entries()) {
    for await (const data of pages(source, options)) {
      for (const row of tableRows(data, source, table.columns, index)) {
        if (table.distinct.length > 0) {
          const key = JSON.stringify(table.distinct.map((name) => row[name]));
          if (seen.has(key)) continue;
          seen.add(key);
        }
        if (rows.length >= options.rowLimit)
          throw new DataError(422, dataErrors.DATA_TOO_MANY_ROWS.report({ limit: options.rowLimit }));
        rows.push(row);
      }
    }
  }
  return rows;
}

/** Yields the answers for one source, page by page. */
async function* pages(source: RowSource, options: CollectOptions): AsyncGenerator<Record<string, unknown>> {
  const variables = Object.fromEntries(
    Object.entries(options.variables).filter(([name]) => source.variableNames.has(name)),
  );
  if (source.sizeVariable) variables[source.sizeVariable] = options.pageSize;
  const cursors = new Set<string>();
  for (;;) {
    options.signal?.throwIfAborted();
    const { data, errors } = await options.execute({
      query: source.operationText,
      variables: { ...variables },
      headers: options.headers,
      account: options.account,
      signal: options.signal,
      admission: options.admission,
    });
    const failures = errors?.filter((error) => !isAbsentRecord(error)) ?? [];
    if (failures.length > 0) throw graphqlFailure(failures);
    if (!data) throw graphqlFailure([{ message: "no data" }]);
    yield data;
    const cursor = nextCursor(data, source);
    if (cursor === undefined) return;
    // A repeated cursor would loop forever.
    if (cursors.has(cursor)) throw graphqlFailure([{ message: "the cursor came back" }]);
    cursors.add(cursor);
    variables[source.cursorVariable!] = cursor;
  }
}

/** Whether an error is about a reference to a record that is not there, or not for the caller: an empty cell, not a failure. */
const isAbsentRecord = (error: GraphQLErrorShape): boolean => error.extensions?.code === "ENTITY_NOT_FOUND";

/** Returns the cursor of the next page; undefined after the last page. */
function nextCursor(data: Record<string, unknown>, source: RowSource): string | undefined {
  if (source.connectionLength === undefined) return undefined;
  let connection: unknown = data;
  for (const key of source.path.slice(0, source.connectionLength)) {
    connection = (connection as Record<string, unknown> | null | undefined)?.[key];
  }
  const { pageInfo } = (connection ?? {}) as { pageInfo?: { hasNextPage?: boolean; endCursor?: string | null } };
  if (!pageInfo?.hasNextPage) return undefined;
  if (!pageInfo.endCursor) throw graphqlFailure([{ message: "a further page without a cursor" }]);
  return pageInfo.endCursor;
}

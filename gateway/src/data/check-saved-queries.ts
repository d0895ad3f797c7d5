import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isLeafType,
  isNonNullType,
  typeFromAST,
  validate,
} from "graphql";
import { loadSavedQueries } from "./load-saved-queries.js";
import { parseSavedQuery } from "./parse-saved-query.js";
import type { RowSource, SavedQuery } from "./saved-query.js";
import { SavedQueryError } from "./saved-query-error.js";
import { isConnectionField, isListField, typedFieldsAt } from "./typed-fields.js";

/**
 * Checks all saved queries of a directory against the API schema: operations are valid, columns end in scalars or
 * enums, cursors are passed where there are several pages, and lists inside a row select whether there is a next page.
 *
 * Returns the problems, each with file and line. Never throws because of the content of a file.
 */
export function checkSavedQueries(schema: GraphQLSchema, directory: string): readonly SavedQueryError[] {
  const problems: SavedQueryError[] = [];
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith(".graphql"))
    .sort()) {
    collect(problems, () => {
      const query = parseSavedQuery(file, readFileSync(join(directory, file), "utf8"));
      problems.push(...checkSavedQuery(schema, query));
    });
  }
  if (problems.length === 0) collect(problems, () => void loadSavedQueries(directory));
  return problems;
}

/** Checks one saved query against the API schema. */
export function checkSavedQuery(schema: GraphQLSchema, query: SavedQuery): readonly SavedQueryError[] {
  const invalid = validate(schema, query.document).map(
    (error) => new SavedQueryError(query.file, error.locations?.[0]?.line ?? 1, error.message),
  );
  if (invalid.length > 0) return invalid;
  const report: Report = {
    problems: [],
    say: (line, reason) => report.problems.push(new SavedQueryError(query.file, line, reason)),
  };
  checkExample(schema, query, report);
  for (const source of query.table?.sources ?? []) checkSource(schema, query, source, report);
  for (const column of query.table?.columns ?? []) {
    for (const [index, cell] of column.cells.entries()) {
      if (cell.kind !== "path") continue;
      const source = query.table!.sources[index]!;
      const base = source.path.slice(0, source.path.length - cell.up);
      const path = [...base, ...cell.path];
      if (!typedFieldsAt(schema, query, path).every(({ definition }) => isLeafType(getNamedType(definition.type)))) {
        report.say(column.line, `"${path.join(".")}" is an object; a cell holds a scalar or an enum`);
      }
      checkPages(schema, query, path, base.length, column.line, report);
    }
  }
  return report.problems;
}

interface Report {
  problems: SavedQueryError[];
  say(line: number, reason: string): void;
}

function collect(problems: SavedQueryError[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof SavedQueryError)) throw error;
    problems.push(error);
  }
}

/** Checks that the example values of the header are valid for the operation's variables. */
function checkExample(schema: GraphQLSchema, { operation, header }: SavedQuery, report: Report): void {
  if (!header.variables) return;
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], header.variables.value);
  for (const error of errors ?? []) report.say(header.variables.line, error.message);
}

function checkSource(schema: GraphQLSchema, query: SavedQuery, source: RowSource, report: Report): void {
  const { path, connectionLength = 0, cursorVariable, line } = source;
  for (let length = 1; length < connectionLength; length++) {
    if (typedFieldsAt(schema, query, path.slice(0, length)).some(isListField)) {
      report.say(
        line,
        `"${path.slice(0, length).join(".")}" is a list: one cursor cannot page what stands below each of its items`,
      );
    }
  }
  const cursor = query.operation.variableDefinitions?.find(({ variable }) => variable.name.value === cursorVariable);
  if (cursor && (cursor.defaultValue || isNonNullType(typeFromAST(schema, cursor.type as never)))) {
    report.say(line, `"$${cursorVariable}" must be nullable and without a default: the first page has no cursor`);
  }
  if (typedFieldsAt(schema, query, path).some(({ definition }) => isLeafType(getNamedType(definition.type)))) {
    report.say(line, `"${path.join(".")}" is not an object; a row must be one`);
  }
  checkPages(schema, query, path, 0, line, report, connectionLength);
}

/**
 * Checks that every connection on a path selects whether it has a next page, except the one that is read page by page.
 */
function checkPages(
  schema: GraphQLSchema,
  query: SavedQuery,
  path: readonly string[],
  from: number,
  line: number,
  report: Report,
  pagedLength = -1,
): void {
  for (let length = from + 1; length <= path.length; length++) {
    if (length === pagedLength) continue;
    const here = path.slice(0, length);
    if (!typedFieldsAt(schema, query, here).some(isConnectionField)) continue;
    if (typedFieldsAt(schema, query, [...here, "pageInfo", "hasNextPage"]).length === 0) {
      report.say(
        line,
        `"${here.join(".")}" does not select pageInfo.hasNextPage, so a missing page would go unnoticed`,
      );
    }
  }
}

import { GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from "graphql";
import { parseCellExpression, parsePath } from "./cell-expression.js";
import { type HeaderLine, parseHeader, queryNamePattern, type SavedQueryHeader } from "./header.js";
import type { Column, RowSource, SavedQuery } from "./saved-query.js";
import { SavedQueryError } from "./saved-query-error.js";
import { fieldsAt } from "./selections.js";
import { sourceOperation } from "./source-operation.js";

/**
 * Parses a file of `schema/queries` and checks that the header matches the operation. `checkSavedQueries` checks it
 * against the schema.
 *
 * Takes the file's name and text. Throws SavedQueryError with file and line.
 */
export function parseSavedQuery(file: string, text: string): SavedQuery {
  const name = file.replace(/\.graphql$/, "");
  if (name === file || !queryNamePattern.test(name))
    throw new SavedQueryError(file, 1, "a file's name is lower-case words with hyphens, ending in .graphql");
  const header = parseHeader(text, file);
  const document = parseDocument(file, text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)!;
  const query: SavedQuery = {
    name,
    file,
    title: header.title,
    description: header.description,
    header,
    document,
    operation,
  };
  checkVariables(query);
  if (header.rows.length === 0) return query;
  if (operation.operation !== OperationTypeNode.QUERY) {
    throw new SavedQueryError(file, header.rows[0]!.line, "only a query can be an export");
  }
  const sources = header.rows.map((rows) => readSource(query, rows));
  const columns = header.columns.map((column) => readColumn(query, column, sources));
  return { ...query, table: { sources, columns, distinct: header.distinct?.value ?? [] } };
}

function parseDocument(file: string, text: string) {
  const document = (() => {
    try {
      return parse(text);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new SavedQueryError(file, error.locations?.[0]?.line ?? 1, error.message);
    }
  })();
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operations.length !== 1)
    throw new SavedQueryError(file, 1, `a file holds one operation, not ${operations.length}`);
  if (!(operations[0] as OperationDefinitionNode).name) {
    throw new SavedQueryError(file, operations[0]!.loc?.startToken.line ?? 1, "the operation has no name");
  }
  return document;
}

function declaredVariables({ operation }: SavedQuery): Set<string> {
  return new Set(operation.variableDefinitions?.map((definition) => definition.variable.name.value));
}

function checkVariables(query: SavedQuery): void {
  const declared = declaredVariables(query);
  for (const name of Object.keys(query.header.variables?.value ?? {})) {
    if (!declared.has(name)) {
      throw new SavedQueryError(
        query.file,
        query.header.variables!.line,
        `the operation declares no variable "$${name}"`,
      );
    }
  }
}

function readSource(query: SavedQuery, { value, line }: SavedQueryHeader["rows"][number]): RowSource {
  const { file, document, operation } = query;
  const path = parsePath(value.path);
  if (!path) throw new SavedQueryError(file, line, `"${value.path}" is not a path like campaigns.nodes`);
  if (fieldsAt(document, operation, path).length === 0) {
    throw new SavedQueryError(file, line, `the operation does not select "${value.path}"`);
  }
  const declared = declaredVariables(query);
  for (const variable of [value.cursorVariable, value.sizeVariable]) {
    if (variable && !declared.has(variable)) {
      throw new SavedQueryError(file, line, `the operation declares no variable "$${variable}"`);
    }
  }
  const { cursorVariable, sizeVariable } = value;
  const connectionLength = cursorVariable ? findConnection(query, path, cursorVariable, line) : undefined;
  return {
    path,
    connectionLength,
    cursorVariable,
    sizeVariable,
    ...sourceOperation(document, operation, path[0]!),
    line,
  };
}

/**
 * Returns the number of keys that lead to the field with the cursor argument. The field must also select whether there
 * is a next page.
 */
function findConnection(query: SavedQuery, path: readonly string[], cursor: string, line: number): number {
  const { file, document, operation } = query;
  const length = path.findIndex((_, index) =>
    fieldsAt(document, operation, path.slice(0, index + 1)).some((field) =>
      field.arguments?.some(
        ({ name, value }) => name.value === "after" && value.kind === Kind.VARIABLE && value.name.value === cursor,
      ),
    ),
  );
  if (length < 0) throw new SavedQueryError(file, line, `no field of "${path.join(".")}" takes "after: $${cursor}"`);
  const connection = path.slice(0, length + 1);
  for (const key of ["hasNextPage", "endCursor"]) {
    if (fieldsAt(document, operation, [...connection, "pageInfo", key]).length === 0) {
      throw new SavedQueryError(file, line, `"${connection.join(".")}" does not select pageInfo.${key}`);
    }
  }
  return length + 1;
}

function readColumn(
  { file, document, operation }: SavedQuery,
  { value, line }: HeaderLine<{ name: string; expressions: string[] }>,
  sources: readonly RowSource[],
): Column {
  const cells = sources.map((source, index) => {
    const text = value.expressions[value.expressions.length === 1 ? 0 : index]!;
    const cell = parseCellExpression(text);
    if (!cell) throw new SavedQueryError(file, line, `"${text}" is not a path, a "constant" or -`);
    if (cell.kind !== "path") return cell;
    if (cell.up >= source.path.length) throw new SavedQueryError(file, line, `"${text}" climbs above the answer`);
    const path = [...source.path.slice(0, source.path.length - cell.up), ...cell.path];
    if (fieldsAt(document, operation, path).length === 0) {
      throw new SavedQueryError(file, line, `the operation does not select "${path.join(".")}"`);
    }
    return cell;
  });
  return { name: value.name, cells, line };
}

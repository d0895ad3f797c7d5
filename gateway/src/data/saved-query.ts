import type { LocalizedText } from "@thidua/base/locale";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { CellExpression } from "./cell-expression.js";
import type { SavedQueryHeader } from "./header.js";

/** A list in the answer whose items become rows of the table. */
export interface RowSource {
  /** Response keys from the top of the answer to the row, for example `["campaigns", "nodes"]`. */
  path: readonly string[];
  /** How many keys of `path` lead to the connection that is read page by page; undefined when nothing is paged. */
  connectionLength?: number;
  /** The variable that takes the cursor of the page before. */
  cursorVariable?: string;
  /** The variable that takes the page size. */
  sizeVariable?: string;
  /** The operation reduced to the root field of this source, ready to be sent. */
  operationText: string;
  /** The variables which that reduced operation declares. */
  variableNames: ReadonlySet<string>;
  /** The line of the file on which the source stands. */
  line: number;
}

/** A column of the table: one expression for each row source, in the order of the sources. */
export interface Column {
  name: string;
  cells: readonly CellExpression[];
  line: number;
}

/** What makes a saved query an export: where its rows are, and what their columns hold. */
export interface ExportDefinition {
  sources: readonly RowSource[];
  columns: readonly Column[];
  /** Of rows that agree in these columns only the first is kept; empty when all rows are kept. */
  distinct: readonly string[];
}

/** One file of `schema/queries`: an operation with the header that says what it is for. */
export interface SavedQuery {
  /** The file's name without its ending; stands in the address `/data/<name>.csv`. */
  name: string;
  /** The file's name, for messages. */
  file: string;
  title: LocalizedText;
  description: LocalizedText;
  header: SavedQueryHeader;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Undefined for a file that is an example only. */
  table?: ExportDefinition;
}

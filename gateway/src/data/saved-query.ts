import type { LocalizedText } from "@thidua/base/locale";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { CellExpression } from "./cell-expression.js";
import type { SavedQueryHeader } from "./header.js";

/** A list in the answer whose items become rows of the table. */
export interface RowSource {
  /** The response keys from the root of the answer to the row, for example `["campaigns", "nodes"]`. */
  path: readonly string[];
  /** The number of keys of `path` that lead to the paginated connection; undefined without pagination. */
  connectionLength?: number;
  /** The variable for the cursor of the previous page. */
  cursorVariable?: string;
  /** The variable for the page size. */
  sizeVariable?: string;
  /** The operation reduced to the root field of this source. */
  operationText: string;
  /** The variables that the reduced operation declares. */
  variableNames: ReadonlySet<string>;
  /** The line number of the source. */
  line: number;
}

/** A column of the table, with one expression for each row source in order. */
export interface Column {
  name: string;
  cells: readonly CellExpression[];
  line: number;
}

/** The table of a saved query: where its rows are, and what its columns contain. */
export interface ExportDefinition {
  sources: readonly RowSource[];
  columns: readonly Column[];
  /** Of the rows with equal values in these columns only the first is kept; empty keeps all rows. */
  distinct: readonly string[];
}

/** A file of `schema/queries`: an operation and its header. */
export interface SavedQuery {
  /** The file name without its extension, as in the URL `/data/<name>.csv`. */
  name: string;
  /** The file name, for messages. */
  file: string;
  title: LocalizedText;
  description: LocalizedText;
  header: SavedQueryHeader;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Undefined for a file that is only an example. */
  table?: ExportDefinition;
}

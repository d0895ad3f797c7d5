/** A node of a plan, as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) writes it. Counts of rows are averages of the node's loops. */
export interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Total Cost": number;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly "Rows Removed by Join Filter"?: number;
  readonly "Rows Removed by Index Recheck"?: number;
  readonly "Temp Written Blocks"?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What the database did for a statement. */
export interface Touched {
  /** Rows that were read, removed and sorted, of all nodes and loops together. */
  readonly rows: number;
  /** Whether something did not fit into memory and was written to disk. */
  readonly isSpilled: boolean;
  /** The tables that were scanned from their beginning. */
  readonly scanned: readonly string[];
}

/** Adds up what the nodes of a plan touched. */
export function touchedRows(plan: PlanNode): Touched {
  const nodes = [...nodesOf(plan)];
  return {
    rows: nodes.reduce((sum, node) => sum + readRows(node) + removedRows(node) + sortedRows(node), 0),
    isSpilled: nodes.some((node) => (node["Temp Written Blocks"] ?? 0) > 0),
    scanned: nodes.flatMap((node) => (isScan(node) ? (node["Relation Name"] ?? []) : [])),
  };
}

/** Whether a node scanned a table. One that the statement did not come to has no loops. */
function isScan(node: PlanNode): boolean {
  return node["Node Type"] === "Seq Scan" && node["Actual Loops"] > 0;
}

function* nodesOf(node: PlanNode): Generator<PlanNode> {
  yield node;
  for (const child of node.Plans ?? []) yield* nodesOf(child);
}

/** The rows that a scan returned. Each of its loops counts as one row at least: it looked for one. */
function readRows(node: PlanNode): number {
  const type = node["Node Type"];
  // Its rows are those of the node below it.
  if (!type.endsWith("Scan") || type === "Subquery Scan") return 0;
  const { "Actual Loops": loops, "Actual Rows": rows } = node;
  return loops === 1 ? rows : loops * Math.max(rows, 1);
}

function removedRows(node: PlanNode): number {
  const removed =
    (node["Rows Removed by Filter"] ?? 0) +
    (node["Rows Removed by Join Filter"] ?? 0) +
    (node["Rows Removed by Index Recheck"] ?? 0);
  return removed * node["Actual Loops"];
}

/** The rows that were put in order: those of the node below, also where a limit keeps a few of them. */
function sortedRows(node: PlanNode): number {
  if (!node["Node Type"].endsWith("Sort")) return 0;
  return (node.Plans ?? []).reduce((sum, input) => sum + input["Actual Rows"] * input["Actual Loops"], 0);
}

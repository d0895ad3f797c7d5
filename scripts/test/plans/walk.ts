import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import type { Connection } from "./connections.js";
import type { Explained } from "./explain.js";
import type { ExplainedStatement } from "./explained-statements.js";
import type { GeneratedPlaces } from "./generated-places.js";
import { explainForAnyValues } from "./generic-plans.js";
import { type PageCase, pageCases, pageSize } from "./page-cases.js";
import { pageOperation } from "./page-operation.js";
import { chosenParents, parentCount } from "./parents.js";
import { touchedRows } from "./touched-rows.js";
import type { WalkedGraph } from "./walked-graph.js";

/** What a page of a connection touched. */
export interface WalkedPage {
  readonly connection: string;
  readonly subject: string;
  readonly detail: string;
  readonly rows: number;
  /** What it must not do; none if all is well. */
  readonly faults: readonly string[];
  /** The worst statement, with its values. */
  readonly statement: string;
}

/** What a walk needs beside the graph. */
export interface Surroundings {
  readonly databases: readonly SubgraphDatabase[];
  readonly places: GeneratedPlaces;
  /** The tables that must not be scanned, and how many rows they have. */
  readonly large: ReadonlyMap<string, number>;
  /** Whether the pages of a subject are asked for after one of them has a fault. */
  readonly isComplete: boolean;
  /** What is asked for, by the names of exceptions; everything if it is undefined. */
  readonly only?: RegExp | undefined;
}

/** How many pages are asked for at once: what executes in the database is explained while others are made. */
const atOnce = 4;
/** Answers without a page, which a caller can get: the list below an organization is not widened. */
const refusals = ["FILTER_WIDENS_LIST", "UNAUTHENTICATED", "FORBIDDEN"];

/** A page and the statements that it took. */
interface AskedPage {
  readonly page: PageCase;
  readonly statements: readonly ExplainedStatement[];
}

/** Asks for the pages of a connection, and returns what they touched. */
export async function walkConnection(
  graph: WalkedGraph,
  connection: Connection,
  { databases, places, large, isComplete, only }: Surroundings,
): Promise<WalkedPage[]> {
  const operation = pageOperation(connection);
  const parents = connection.isRoot ? {} : { parents: await chosenParents(databases, connection) };
  const answered = pageSize * (connection.isRoot ? 1 : parentCount);
  const faultsOf = (explained: Explained) => faultsOfPlan(explained, answered, large);
  const cases = await pageCases(graph, connection, operation, parents, places);
  const remaining = cases.filter(({ subject }) => only?.test(`${connection.name}: ${subject}`) !== false);
  const asked: AskedPage[] = [];
  const faulty = new Set<string>();
  const workers = Array.from({ length: atOnce }, async () => {
    for (let page = remaining.shift(); page; page = remaining.shift()) {
      if (faulty.has(page.subject) && !isComplete) continue;
      const statements = await askPage(graph, connection, operation, page);
      if (statements.some(({ explained }) => faultsOf(explained).length > 0)) faulty.add(page.subject);
      asked.push({ page, statements });
    }
  });
  await Promise.all(workers);
  const subjectsOf = (statement: ExplainedStatement) =>
    asked.filter(({ statements }) => statements.includes(statement)).map(({ page }) => page.subject);
  await explainForAnyValues(
    graph.database,
    asked.flatMap(({ statements }) => statements),
    {
      isWanted: (statement) => isComplete || subjectsOf(statement).some((subject) => !faulty.has(subject)),
      onExplained(statement) {
        if (faultsOf(statement.forAnyValues!).length > 0)
          for (const subject of subjectsOf(statement)) faulty.add(subject);
      },
    },
  );
  return asked.map(({ page, statements }) => walkedPage(connection, page, statements, faultsOf));
}

/** Asks for a page. */
async function askPage(
  graph: WalkedGraph,
  { name }: Connection,
  operation: string,
  { detail, caller, variables }: PageCase,
): Promise<readonly ExplainedStatement[]> {
  const { answer, statements } = await graph.ask(operation, variables, caller);
  const error = answer.errors?.find(({ extensions }) => !refusals.includes(String(extensions.code)));
  // Without an answer that took too long, a resolver can fail.
  if (error && statements.every(({ explained }) => explained !== "slow"))
    throw new Error(`${name}: ${detail}`, { cause: error });
  return statements;
}

/** Returns what a page touched by its worst statement. */
function walkedPage(
  { name }: Connection,
  { subject, detail }: PageCase,
  statements: readonly ExplainedStatement[],
  faultsOf: (explained: Explained) => string[],
): WalkedPage {
  const plans = statements.flatMap(({ text, values, explained, forAnyValues }) => {
    const statement = `${text} -- ${JSON.stringify(values)}`;
    const forValues = { statement, rows: rowsOf(explained), faults: faultsOf(explained) };
    if (!forAnyValues) return [forValues];
    const faults = faultsOf(forAnyValues).map((fault) => `planned for any values, ${fault}`);
    return [forValues, { statement, rows: rowsOf(forAnyValues), faults }];
  });
  const [worst] = plans.toSorted((one, other) => other.faults.length - one.faults.length || other.rows - one.rows);
  return { connection: name, subject, detail, ...(worst ?? { rows: 0, faults: [], statement: "" }) };
}

const rowsOf = (explained: Explained): number => (explained === "slow" ? 0 : touchedRows(explained).rows);

/** The faults of a plan. A statement that returns more rows than the pages have, such as the organizations of a tree, is measured by these. */
function faultsOfPlan(explained: Explained, answered: number, large: ReadonlyMap<string, number>): string[] {
  if (explained === "slow") return ["takes longer than half a minute"];
  const limit = 10 * Math.max(answered, explained["Actual Rows"]) + 5_000;
  const { rows, isSpilled, scanned } = touchedRows(explained);
  return [
    ...(rows > limit ? [`touches ${rows} rows, of ${limit} at most`] : []),
    ...(isSpilled ? ["spills to disk"] : []),
    // What returns half of a table, such as all organizations of a province, may scan it.
    ...scanned
      .filter((table) => explained["Actual Rows"] < (large.get(table) ?? 0) / 2)
      .map((table) => `scans ${table}`),
  ];
}

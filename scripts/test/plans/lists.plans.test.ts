import { writeFileSync } from "node:fs";
import { openTestDatabases, type TestDatabases } from "@thidua/kit/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { isExhaustive } from "../exhaustive.js";
import { connectionsOf } from "./connections.js";
import { collectExplained, explainStatements } from "./explained-statements.js";
import { generatedContent } from "./generated-content.js";
import { generatedPlaces } from "./generated-places.js";
import { listDefinitions } from "./list-definitions.js";
import { planExceptions } from "./plan-exceptions.js";
import { planReport } from "./plan-report.js";
import { type PlanNode, touchedRows } from "./touched-rows.js";
import { type Surroundings, type WalkedPage, walkConnection } from "./walk.js";
import { walkedGraph } from "./walked-graph.js";

/** Where the report of all pages is written, if it is wanted. Then the walk goes on after a fault. */
const report = process.env.PLANS_REPORT;
/** The walk of a subgraph takes half a minute, and longer where a report is wanted or the machine is busy. In milliseconds. */
const walkTimeout = 1_800_000;
/** A table with fewer rows may be scanned. */
const manyRows = 1_000;

let opened: TestDatabases;
let surroundings: Surroundings;
const walked: WalkedPage[] = [];

beforeAll(async () => {
  if (!isExhaustive) return;
  const definitions = subgraphs.map(({ database }) => database);
  opened = await openTestDatabases(definitions, generatedContent());
  const [organizations] = opened.databases;
  const large = await organizations!
    .fork()
    .execute<{ name: string; rows: number }[]>(
      `select "relname" as "name", "reltuples"::int as "rows" from pg_class where "relkind" = 'r' and "reltuples" > ${manyRows}`,
    );
  surroundings = {
    databases: opened.databases,
    places: await generatedPlaces(organizations!),
    large: new Map(large.map(({ name, rows }) => [name, rows])),
    isComplete: report !== undefined,
  };
  for (const database of opened.databases) await explainStatements(database);
});
afterAll(async () => {
  if (report && walked.length > 0) writeFileSync(report, planReport(walked));
  await opened?.close();
});

const excepted = new Set(planExceptions.flatMap(({ pages }) => pages));
const nameOf = ({ connection, subject }: WalkedPage) => `${connection}: ${subject}`;

/** The worst fault of each subject, by its name as exceptions write it. */
function worstFaults(pages: readonly WalkedPage[]): { [name: string]: string } {
  const faulty = pages.filter(({ faults }) => faults.length > 0).toSorted((one, other) => one.rows - other.rows);
  return Object.fromEntries(faulty.map((page) => [nameOf(page), `${page.detail}: ${page.faults.join("; ")}`]));
}

describe.runIf(isExhaustive)("pages of lists", () => {
  it("the largest table of each subgraph has 200,000 rows", async () => {
    for (const { schema } of subgraphs.map(({ database }) => database)) {
      const [row] = await opened.databases[0]!.fork().execute<{ rows: number }[]>(
        `select max("reltuples")::int as "rows" from pg_class where "relnamespace" = ?::regnamespace and "relkind" = 'r'`,
        [schema],
      );
      expect([schema, row!.rows >= 199_000]).toEqual([schema, true]);
    }
  });

  it("a statement that sorts a whole table is seen", async () => {
    const em = opened.databases.at(-1)!.fork();
    const { statements } = await collectExplained(() =>
      em.execute(`select "id" from "awards"."award" where "version" > ? order by "recipient_name" limit 20`, [0]),
    );
    const [touched] = statements.map(({ explained }) => touchedRows(explained as PlanNode));
    expect(touched!.rows).toBeGreaterThan(390_000);
    expect(touched!.scanned).toEqual(["award"]);
  });

  it.each(subgraphs.map((definition, index) => ({ definition, index, schema: definition.database.schema })))(
    "of $schema touch few rows",
    async ({ definition, index, schema }) => {
      const graph = walkedGraph(definition, opened.databases[index]!);
      const connections = connectionsOf(graph.schema, await listDefinitions(schema.replace("_", "-")));
      const pages: WalkedPage[] = [];
      for (const connection of connections) pages.push(...(await walkConnection(graph, connection, surroundings)));
      walked.push(...pages);
      expect(worstFaults(pages.filter((page) => !excepted.has(nameOf(page))))).toEqual({});
    },
    walkTimeout,
  );

  it("no page was read unseen", () => {
    const unseen = walked.filter(({ subject, statement }) => subject === "default order" && statement === "");
    expect(unseen.map(nameOf)).toEqual([]);
  });

  it("the exceptions still occur", () => {
    const occurring = new Set(walked.filter(({ faults }) => faults.length > 0).map(nameOf));
    expect([...excepted].filter((page) => !occurring.has(page))).toEqual([]);
  });
});

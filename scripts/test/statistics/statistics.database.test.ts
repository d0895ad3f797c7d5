import { IsolationLevel } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { buildSubgraph } from "@thidua/kit/graph/federation";
import { foldSummaries } from "@thidua/kit/graph/statistics/summary";
import { openTestDatabases, type TestDatabases } from "@thidua/kit/testing";
import { randomBelow } from "@thidua/kit/testing/random";
import fc from "fast-check";
import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { subgraphs } from "../../src/subgraphs.js";
import { smallestContent } from "../generate/smallest-content.js";
import { expectSameBothWays } from "./both-ways.js";
import { type CountedStatistics, countedStatistics } from "./counted-statistics.js";
import { writeAtRandom } from "./random-writes.js";
import { statisticsQuestions } from "./statistics-questions.js";

let opened: TestDatabases;
const schemas = new Map<string, GraphQLSchema>();
const isServer = process.env.TEST_DATABASE_URL !== undefined;

beforeAll(async () => {
  opened = await openTestDatabases(
    subgraphs.map(({ database }) => database),
    smallestContent(),
  );
  for (const [index, { name, graph, database }] of subgraphs.entries()) {
    schemas.set(name, buildSubgraph(graph).schema);
    // These writes are past the services.
    await opened.databases[index]!.fork().execute(`drop function "${database.schema}"."refuse_bypass"() cascade`);
  }
});
afterAll(() => opened?.close());

const graphOf = ({ subgraph }: CountedStatistics) => ({
  schema: schemas.get(subgraph)!,
  definition: subgraphs.find(({ name }) => name === subgraph)!,
});
const databaseOf = ({ subgraph }: CountedStatistics): SubgraphDatabase =>
  opened.databases[subgraphs.findIndex(({ name }) => name === subgraph)]!;

/** The rows of a summary, folded and not, as one sorted text for each combination. */
async function summaryOf(database: SubgraphDatabase, { table }: CountedStatistics): Promise<string[][]> {
  const em = database.fork();
  await foldSummaries(em);
  const [schema, name] = table.replaceAll('"', "").split(".") as [string, string];
  const tables = await em.execute<{ name: string }[]>(
    `select "tablename" as "name" from pg_tables where "schemaname" = ? and "tablename" ~ ? order by 1`,
    [schema, `^statistics_of_${name}_[0-9a-f]{6}_`],
  );
  const all: string[][] = [];
  for (const one of tables) {
    const rows = await em.execute<{ row: string }[]>(
      `select to_jsonb("row")::text as "row" from "${schema}"."${one.name}" as "row" where "records" <> 0 order by 1`,
    );
    all.push(rows.map(({ row }) => row));
  }
  return all;
}

describe.each(countedStatistics)("the summary of $table", (counted) => {
  it("answers as a count of the records does, after any writes, and is the same when it is rebuilt", async () => {
    const database = databaseOf(counted);
    const random = randomBelow(20_261_129);
    const questions = await statisticsQuestions(database.fork(), counted);
    for (let round = 0; round < 6; round += 1) {
      for (let write = 0; write < 8; write += 1) await writeAtRandom(database, counted, random);
      if (round % 2 === 1) await foldSummaries(database.fork());
      await fc.assert(
        fc.asyncProperty(questions, (asked) => expectSameBothWays(graphOf(counted), database.fork(), counted, asked)),
        { numRuns: 12, seed: 7_041_954 + round, endOnFailure: true },
      );
    }
    const kept = await summaryOf(database, counted);
    expect(kept.map((rows) => rows.length > 0)).toEqual([...kept.slice(1).map(() => true), false]);
    await database.rebuildStatistics();
    expect(await summaryOf(database, counted)).toEqual(kept);
  });

  it.runIf(isServer)("answers so in every snapshot while eight writers write and two processes fold", async () => {
    const database = databaseOf(counted);
    const questions = await statisticsQuestions(database.fork(), counted);
    const began = performance.now();
    let committed = 0;
    let asked = 0;
    // Eight seconds, and on a busy machine as long as it takes until both sides have done something.
    const isOver = () => {
      const passedMs = performance.now() - began;
      return passedMs > 40_000 || (passedMs > 8_000 && committed > 10 && asked > 10);
    };
    const writers = Array.from({ length: 8 }, async (_, index) => {
      const random = randomBelow(index);
      while (!isOver()) if (await writeAtRandom(database, counted, random)) committed += 1;
    });
    const folds = Array.from({ length: 2 }, async () => {
      while (!isOver()) await foldSummaries(database.fork());
    });
    const reader = async () => {
      for (const question of fc.sample(questions, { numRuns: 500, seed: 7_041_955 })) {
        if (isOver()) return;
        asked += 1;
        await database
          .fork()
          .transactional((em) => expectSameBothWays(graphOf(counted), em as EntityManager, counted, question), {
            isolationLevel: IsolationLevel.REPEATABLE_READ,
          });
      }
    };
    await Promise.all([...writers, ...folds, reader()]);
    expect(committed).toBeGreaterThan(10);
    expect(asked).toBeGreaterThan(10);
    const kept = await summaryOf(database, counted);
    await database.rebuildStatistics();
    expect(await summaryOf(database, counted)).toEqual(kept);
  });
});

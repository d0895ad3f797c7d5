import type { EntityManager } from "@mikro-orm/sql";
import { anonymous, Role } from "@thidua/base/tokens";
import { createRequestContext } from "@thidua/kit/graph/request";
import { collectStatements } from "@thidua/kit/model/database";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { testCaller } from "@thidua/kit/testing";
import { type GraphQLSchema, graphql } from "graphql";
import { expect } from "vitest";
import type { CountedStatistics } from "./counted-statistics.js";
import type { AskedStatistics } from "./statistics-questions.js";

const administrator = testCaller([Role.PROVINCE_ADMIN]);

/**
 * Asks a question of the summary, and of the records by a condition that every record meets and that no summary has. Expects that each was
 * read where it was asked, and the same answers. The connection of the records is asked how many they are: in a transaction, and for
 * organizations, that is counted from the records.
 *
 * @param em what both are read with: in a transaction with one snapshot, records may be written at the same time
 */
export async function expectSameBothWays(
  { schema, definition }: { readonly schema: GraphQLSchema; readonly definition: SubgraphDefinition },
  em: EntityManager,
  counted: CountedStatistics,
  asked: AskedStatistics,
): Promise<void> {
  const { filter, isAnonymous, ...others } = asked;
  const type = filterOf(schema, counted);
  const source = `query ($filter: ${type}, $groupBy: [${dimensionOf(schema, counted)}!]!, $lineage: LineageView) {
    ${counted.field}(filter: $filter, groupBy: $groupBy, lineage: $lineage, limit: 5000) {
      rows { ${counted.columns} ${isAnonymous ? "" : (counted.staffColumns ?? "")} } totalCount rowCount } }`;
  const counting = `query ($filter: ${type}) { ${counted.connection}(filter: $filter, first: 1) { totalCount } }`;
  const ask = async (query: string, variableValues: object) => {
    const contextValue = createRequestContext(em, {
      ...{ requestId: "test", locale: "EN" as const },
      ...{ caller: isAnonymous ? anonymous : administrator, tree: definition.tree },
    });
    const { result, statements } = await collectStatements(() =>
      graphql({ schema, source: query, variableValues: { ...variableValues }, contextValue }),
    );
    if (result.errors) throw new Error(`${JSON.stringify(asked)}: ${JSON.stringify(result.errors)}`);
    const [answer] = Object.values(result.data!) as [Answer];
    return { answer, statements: statements.map(String) };
  };
  const summary = await ask(source, { ...others, filter });
  const ofRecords = { ...filter, id: { isNull: false } };
  const records = await ask(source, { ...others, filter: ofRecords });
  const [count, countOfRecords] = [await ask(counting, { filter }), await ask(counting, { filter: ofRecords })];
  const question = JSON.stringify(asked);
  expect(readsSummary(summary.statements, counted), question).toEqual([true, false]);
  expect(readsSummary(records.statements, counted), question).toEqual([false, true]);
  expect(summary.answer, question).toEqual(records.answer);
  expect(count.answer, question).toEqual(countOfRecords.answer);
  const isOfSummary = !em.isInTransaction() && !JSON.stringify(filter).includes('"organization"');
  // A page that is the whole list counts itself.
  if (count.answer.totalCount > 1) expect(readsSummary(count.statements, counted)[0], question).toBe(isOfSummary);
}

interface Answer {
  rows: object[];
  totalCount: number;
  rowCount: number;
}

/** Whether a summary is read, and whether the table of records is. */
function readsSummary(statements: readonly string[], { table }: CountedStatistics): [boolean, boolean] {
  return [
    statements.some((sql) => sql.includes("statistics_of_")),
    statements.some((sql) => sql.includes(`${table} `)),
  ];
}

const argumentOf = (schema: GraphQLSchema, { field }: CountedStatistics, name: string): string =>
  String(
    schema
      .getQueryType()!
      .getFields()
      [field]!.args.find((argument) => argument.name === name)!.type,
  );
const filterOf = (schema: GraphQLSchema, counted: CountedStatistics) => argumentOf(schema, counted, "filter");
const dimensionOf = (schema: GraphQLSchema, counted: CountedStatistics) =>
  argumentOf(schema, counted, "groupBy").replace(/[[\]!]/g, "");

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
 * read where it was asked, and the same answers.
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
  const source = `query ($filter: ${filterOf(schema, counted)}, $groupBy: [${dimensionOf(schema, counted)}!]!, $lineage: LineageView) {
    ${counted.field}(filter: $filter, groupBy: $groupBy, lineage: $lineage, limit: 5000) {
      rows { ${counted.columns} ${isAnonymous ? "" : (counted.staffColumns ?? "")} } totalCount rowCount } }`;
  const ask = async (filtered: object) => {
    const contextValue = createRequestContext(em, {
      ...{ requestId: "test", locale: "EN" as const },
      ...{ caller: isAnonymous ? anonymous : administrator, tree: definition.tree },
    });
    const { result, statements } = await collectStatements(() =>
      graphql({ schema, source, variableValues: { ...others, filter: filtered }, contextValue }),
    );
    if (result.errors) throw new Error(`${JSON.stringify(asked)}: ${JSON.stringify(result.errors)}`);
    return { answer: result.data?.[counted.field] as Answer, statements: statements.map(String) };
  };
  const [summary, records] = [await ask(filter), await ask({ ...filter, id: { isNull: false } })];
  const question = JSON.stringify(asked);
  expect(readsSummary(summary.statements, counted), question).toEqual([true, false]);
  expect(readsSummary(records.statements, counted), question).toEqual([false, true]);
  expect(summary.answer, question).toEqual(records.answer);
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

import type { EntityManager } from "@mikro-orm/sql";
import { requestError } from "@thidua/base/errors";
import type { Caller } from "@thidua/base/tokens";
import type { GraphQLResolveInfo } from "graphql";
import type { ClassType } from "type-graphql";
import { refusal } from "../../access/authorization/index.js";
import type { OrganizationTree } from "../../access/organization-tree/index.js";
import { readRows } from "../../model/rows/index.js";
import { mayRead } from "../../model/visibility/index.js";
import { isSearched, ListSearch } from "../pagination/list-search.js";
import { matching, requireAsker } from "../pagination/matching.js";
import { type SubgraphContext, selectedFields } from "../request/index.js";
import { LineageView } from "./lineage-view.js";
import { readSummary } from "./read-summary.js";
import { statisticsErrors } from "./statistics.errors.js";
import type { StatisticsArguments } from "./statistics-arguments.js";
import type { StatisticsDefinition, StatisticsMeasure } from "./statistics-definition.js";
import { countedRecords, countedSummary } from "./statistics-source.js";
import { type StatisticsQuestion, statisticsStatement } from "./statistics-statement.js";
import type { Statistics } from "./statistics-type.js";
import { coveredQuestion } from "./summary/covered-question.js";

const defaultLimit = 1_000;
const greatestLimit = 5_000;

/**
 * Counts the records of a list in one statement: those that match its filter and search and that the caller may see, grouped by
 * dimensions. It reads the summary where that has all that is asked for, and otherwise the records.
 *
 * @param row the class of a row
 * @param info what the resolver knows of the operation: measures that it does not select are not computed
 * @returns rows, in which a dimension that is not grouped by is null
 * @throws GraphQLError STATISTICS_LIMIT_OUT_OF_RANGE; the errors of filters; UNAUTHENTICATED or FORBIDDEN for a dimension or a
 *   filter that the caller may not read
 */
export async function statistics<Record extends object, Row extends object>(
  context: SubgraphContext,
  definition: StatisticsDefinition<Record>,
  rowClass: ClassType<Row>,
  given: StatisticsArguments,
  info: GraphQLResolveInfo,
  tree?: OrganizationTree,
): Promise<Statistics<Row>> {
  const { em, caller } = context;
  const { list } = definition;
  const limit = requireLimit(given.limit);
  const dimensions = [...new Set(given.groupBy)].map((name) => {
    const dimension = definition.dimensions[name];
    if (!dimension) throw new Error(`There is no dimension ${name}`);
    if (!mayRead(caller, dimension.visibility)) throw refusal(caller, name);
    return [name, dimension] as const;
  });
  const isAsNow = given.lineage === LineageView.AS_NOW;
  if (isAsNow && !tree) throw new Error("AS_NOW asks for the organization tree of the subgraph");
  const asker = requireAsker(context, list, given);
  const selected = selectedFields(info, "rows");
  const question: StatisticsQuestion = {
    ...{ dimensions, limit, presentOrganizations: isAsNow ? tree!.presentOrganizations : undefined },
    measures: definition.measures.filter((measure) => rowsOf(measure).some((row) => selected.has(row))),
  };
  const rows =
    (await readCovered(em, definition, question, given, asker)) ??
    (await readRecords(em, definition, question, given, asker));
  return {
    rows: rows.map(({ counted_records: _counted, all_records: _records, all_rows: _rows, ...values }) =>
      Object.assign(new rowClass(), values),
    ),
    totalCount: Number(rows[0]?.all_records ?? 0),
    rowCount: Number(rows[0]?.all_rows ?? 0),
    asOf: new Date(),
  };
}

/** The properties of a row that a measure fills. */
function rowsOf(measure: StatisticsMeasure): string[] {
  const exactRow = "sum" in measure ? measure.exactRow : undefined;
  return exactRow === undefined ? [measure.row] : [measure.row, exactRow];
}

type StatisticsRow = { [name: string]: unknown };

/** Reads the summary; undefined if it does not have all that is asked for. */
async function readCovered<Record extends object>(
  em: EntityManager,
  definition: StatisticsDefinition<Record>,
  question: StatisticsQuestion,
  given: StatisticsArguments,
  caller: Caller | undefined,
): Promise<StatisticsRow[] | undefined> {
  if (isSearched(definition.list, given)) return undefined;
  const dimensions = question.dimensions.map(([name]) => name);
  const asked = { filter: given.filter, caller, dimensions, measures: question.measures };
  const covered = coveredQuestion(em, definition, asked);
  if (!covered) return undefined;
  return readSummary<StatisticsRow>(em, statisticsStatement(countedSummary(covered), question));
}

async function readRecords<Record extends object>(
  em: EntityManager,
  definition: StatisticsDefinition<Record>,
  question: StatisticsQuestion,
  given: StatisticsArguments,
  caller: Caller | undefined,
): Promise<StatisticsRow[]> {
  const { list } = definition;
  const found = isSearched(list, given) ? (await new ListSearch(em, list, given, caller).whole()).condition : null;
  const records = countedRecords(em, definition, matching(em, list, given, caller, found));
  const { sql, values } = statisticsStatement(records, question);
  return readRows<StatisticsRow>(em, sql, values);
}

function requireLimit(limit: number | null | undefined): number {
  if (limit == null) return defaultLimit;
  if (limit < 1 || limit > greatestLimit) {
    throw requestError(statisticsErrors.STATISTICS_LIMIT_OUT_OF_RANGE.report({ limit, most: greatestLimit }));
  }
  return limit;
}

import { requestError } from "@thidua/base/errors";
import type { GraphQLResolveInfo } from "graphql";
import type { ClassType } from "type-graphql";
import { refusal } from "../../access/authorization/index.js";
import type { OrganizationTree } from "../../access/organization-tree/index.js";
import { fromSql, readRows, rowShapeOf, whereSql } from "../../model/rows/index.js";
import { mayRead } from "../../model/visibility/index.js";
import { isSearched, ListSearch } from "../pagination/list-search.js";
import { matching, requireAsker } from "../pagination/matching.js";
import { type SubgraphContext, selectedFields } from "../request/index.js";
import { LineageView } from "./lineage-view.js";
import { statisticsErrors } from "./statistics.errors.js";
import type { StatisticsArguments } from "./statistics-arguments.js";
import type { StatisticsDefinition, StatisticsDimension } from "./statistics-definition.js";
import type { Statistics } from "./statistics-type.js";

const table = '"counted"';
const defaultLimit = 1_000;
const greatestLimit = 5_000;

/**
 * Counts the records of a list in one statement: those that match its filter and search and that the caller may see, grouped by
 * dimensions.
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
  const dimensions = [...new Set(given.groupBy)].map((name): StatisticsDimension => {
    const dimension = definition.dimensions[name];
    if (!dimension) throw new Error(`There is no dimension ${name}`);
    if (!mayRead(caller, dimension.visibility)) throw refusal(caller, name);
    return dimension;
  });
  const shape = rowShapeOf(em, list.entity);
  const column = (property: string) => `${table}."${shape.columnOf(property)}"`;
  const asker = requireAsker(context, list, given);
  const found = isSearched(list, given) ? (await new ListSearch(em, list, given, asker).whole()).condition : null;
  const records = whereSql(matching(em, list, given, asker, found));

  let joins = "";
  const groups = dimensions.map((dimension, index) => {
    const value = dimension.sql(table, column);
    const { isOrganization, ofOrganization = (organization) => organization } = dimension;
    if (!isOrganization) return value;
    if (given.lineage !== LineageView.AS_NOW) return ofOrganization(value);
    if (!tree) throw new Error("AS_NOW asks for the organization tree of the subgraph");
    joins += ` left join (${tree.presentOrganizations}) as "present${index}" on "present${index}"."organization" = ${value}`;
    return ofOrganization(`coalesce("present${index}"."present", ${value})`);
  });
  const selected = selectedFields(info, "rows");
  const columns = [
    ...groups.map((sql, index) => `${sql} as "${dimensions[index]!.row}"`),
    ...definition.measures
      .filter(({ row }) => selected.has(row))
      .map(({ row, sql }) => `${sql(table, column)} as "${row}"`),
    `count(*)::int as "counted_records"`,
    `(sum(count(*)) over ())::int as "all_records"`,
    `(count(*) over ())::int as "all_rows"`,
  ];
  const grouping = groups.length > 0 ? ` group by ${groups.map((_, index) => index + 1).join(", ")}` : "";
  const order = [`"counted_records" desc`, ...dimensions.map(({ row }) => `"${row}" nulls last`)].join(", ");
  const counted = `select * from ${fromSql(em, list.entity)}${records.sql}`;
  const rows = await readRows<{ [name: string]: unknown }>(
    em,
    `select ${columns.join(", ")} from (${counted}) as ${table}${joins}${grouping} order by ${order} limit ${limit}`,
    records.values,
  );
  return {
    rows: rows.map(({ counted_records: _counted, all_records: _records, all_rows: _rows, ...values }) =>
      Object.assign(new rowClass(), values),
    ),
    totalCount: Number(rows[0]?.all_records ?? 0),
    rowCount: Number(rows[0]?.all_rows ?? 0),
    asOf: new Date(),
  };
}

function requireLimit(limit: number | null | undefined): number {
  if (limit == null) return defaultLimit;
  if (limit < 1 || limit > greatestLimit) {
    throw requestError(statisticsErrors.STATISTICS_LIMIT_OUT_OF_RANGE.report({ limit, most: greatestLimit }));
  }
  return limit;
}

import type { SqlCondition } from "../../model/rows/index.js";
import type { StatisticsDimension, StatisticsMeasure, SummedMeasure } from "./statistics-definition.js";
import type { StatisticsSource } from "./statistics-source.js";

/** What is counted, and by what. */
export interface StatisticsQuestion {
  /** With their names in the definition. */
  readonly dimensions: readonly (readonly [name: string, dimension: StatisticsDimension])[];
  readonly measures: readonly StatisticsMeasure[];
  /** For AS_NOW: a subselect of (`organization`, `present`). */
  readonly presentOrganizations: string | undefined;
  readonly limit: number;
}

type Figure = SummedMeasure & Required<Pick<SummedMeasure, "sum">>;

const isFigure = (measure: StatisticsMeasure): measure is Figure => "sum" in measure && measure.sum !== undefined;

/**
 * Returns the statement of statistics. It groups by what is stored, then by what is meant by it (the present organization, or its
 * kind), and last by the dimensions alone where different values are counted: a hash of groups needs no sort.
 *
 * Its rows have the dimensions and measures under their names, `all_records` and `all_rows`.
 */
export function statisticsStatement(source: StatisticsSource, question: StatisticsQuestion): SqlCondition {
  const { dimensions, measures } = question;
  const figures = measures.filter(isFigure);
  const distinct = measures.find((measure) => "distinct" in measure);
  const keys = distinct ? ["value"] : [];
  const groups = dimensions.map((_, index) => `group_${index}`);
  const names = [
    "records",
    ...figures.flatMap(({ isNullable }, index) => [`sum_${index}`, ...(isNullable ? [`count_${index}`] : [])]),
  ];
  const summed = names.map((name) => `coalesce(sum("counted"."${name}"), 0) as "${name}"`);

  const stored = [
    ...dimensions.map(([name], index) => `${source.dimension(name)} as "group_${index}"`),
    ...(distinct ? [`${distinct.distinct('"e"', source.column)} as "value"`] : []),
  ];
  const counted = [
    ...stored,
    `${source.records} as "records"`,
    ...figures.flatMap((figure, index) => {
      const { sum, count } = source.figure(figure);
      return [`${sum} as "sum_${index}"`, ...(figure.isNullable ? [`${count} as "count_${index}"`] : [])];
    }),
  ];
  let sql = `select ${counted.join(", ")} from ${source.from.sql}${groupBy(stored.length)}`;

  const meant = dimensions.map(([, dimension], index) => meaning(dimension, index, question.presentOrganizations));
  if (meant.some(({ isStored }) => !isStored)) {
    const columns = [
      ...meant.map((one, index) => `${one.sql} as "group_${index}"`),
      ...keys.map((key) => `"counted"."${key}"`),
    ];
    const joins = meant.map(({ join }) => join).join("");
    sql = `select ${[...columns, ...summed].join(", ")} from (${sql}) as "counted"${joins}${groupBy(columns.length)}`;
  }
  if (distinct) {
    const columns = groups.map((name) => `"counted"."${name}"`);
    sql = `select ${[...columns, 'count("counted"."value") as "values"', ...summed].join(", ")} from (${sql}) as "counted"${groupBy(columns.length)}`;
  }

  const shown = [
    ...dimensions.map(([, { row }], index) => `"group_${index}" as "${row}"`),
    ...measures.flatMap((measure) => shownFigures(measure, figures)),
    `"records"::int as "counted_records"`,
    `(sum("records") over ())::int as "all_records"`,
    `(count(*) over ())::int as "all_rows"`,
  ];
  const order = [`"records" desc`, ...groups.map((name) => `"${name}" nulls last`)].join(", ");
  // A summary keeps combinations of which no record is left.
  const where = groups.length > 0 ? ' where "records" > 0' : "";
  return {
    sql: `select ${shown.join(", ")} from (${sql}) as "counted"${where} order by ${order} limit ${question.limit}`,
    values: source.from.values,
  };
}

function groupBy(columns: number): string {
  if (columns === 0) return "";
  return ` group by ${Array.from({ length: columns }, (_, index) => index + 1).join(", ")}`;
}

/** The SQL of what is meant by the value of a dimension. */
function meaning(
  { isOrganization, ofOrganization }: StatisticsDimension,
  index: number,
  presentOrganizations: string | undefined,
): { readonly sql: string; readonly join: string; readonly isStored: boolean } {
  const stored = `"counted"."group_${index}"`;
  if (!isOrganization || !(presentOrganizations || ofOrganization)) return { sql: stored, join: "", isStored: true };
  const present = `"present${index}"`;
  const organization = presentOrganizations ? `coalesce(${present}."present", ${stored})` : stored;
  return {
    sql: ofOrganization ? ofOrganization(organization) : organization,
    join: presentOrganizations
      ? ` left join (${presentOrganizations}) as ${present} on ${present}."organization" = ${stored}`
      : "",
    isStored: false,
  };
}

/** The columns that show a measure: one, or two for a figure that is also shown as a text. */
function shownFigures(measure: StatisticsMeasure, figures: readonly Figure[]): string[] {
  const { row } = measure;
  if ("distinct" in measure) return [`"values"::int as "${row}"`];
  const value = isFigure(measure) ? valueSql(measure, figures.indexOf(measure)) : '"records"';
  const type = measure.isLarge ? "float8" : "int";
  if (measure.exactRow === undefined) return [`${value}::${type} as "${row}"`];
  return [
    `(case when abs(${value}) <= ${Number.MAX_SAFE_INTEGER} then ${value} end)::${type} as "${row}"`,
    `${value}::text as "${measure.exactRow}"`,
  ];
}

function valueSql({ isNullable }: Figure, index: number): string {
  if (!isNullable) return `coalesce("sum_${index}", 0)`;
  return `(case when "count_${index}" > 0 then "sum_${index}" end)`;
}

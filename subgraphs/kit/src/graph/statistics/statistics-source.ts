import type { EntityManager } from "@mikro-orm/sql";
import { fromSql, recordAlias, rowShapeOf, type SqlCondition, whereSql } from "../../model/rows/index.js";
import type { StatisticsDefinition, SummedMeasure } from "./statistics-definition.js";
import type { CoveredQuestion } from "./summary/covered-question.js";

/** Where statistics are counted: in the table of records, or in a summary of them. */
export interface StatisticsSource {
  /** What follows `from`, with the conditions. */
  readonly from: SqlCondition;
  /** The SQL of a dimension, by its name. */
  readonly dimension: (name: string) => string;
  /** The SQL of a property's column. */
  readonly column: (property: string) => string;
  /** The aggregate of the number of records. */
  readonly records: string;
  /** The aggregates of a measure: the sum and, for one that can be null, how many records add to it. */
  readonly figure: (measure: SummedMeasure & Required<Pick<SummedMeasure, "sum">>) => {
    readonly sum: string;
    readonly count: string;
  };
}

const table = `"${recordAlias}"`;

/** Counts in the table of records. */
export function countedRecords<Record extends object>(
  em: EntityManager,
  { list, dimensions }: StatisticsDefinition<Record>,
  conditions: readonly SqlCondition[],
): StatisticsSource {
  const shape = rowShapeOf(em, list.entity);
  const column = (property: string) => shape.columnSql(recordAlias, property);
  const { sql, values } = whereSql(conditions);
  return {
    from: { sql: `${fromSql(em, list.entity)}${sql}`, values },
    dimension: (name) => dimensions[name]!.sql(table, column),
    column,
    records: "count(*)",
    figure: ({ sum }) => ({ sum: `sum(${sum(table, column)})`, count: `count(${sum(table, column)})` }),
  };
}

/** Counts in a summary: in a roll-up, and what has been written since. */
export function countedSummary({ shape, rollUp, conditions }: CoveredQuestion): StatisticsSource {
  const names = [
    ...rollUp.columns,
    "records",
    ...shape.figures.flatMap(({ sum, count }) => (count ? [sum, count] : [sum])),
  ];
  const part = (from: string) => `select ${names.map((name) => `"${name}"`).join(", ")} from ${from}`;
  const { sql, values } = whereSql(conditions);
  const figures = new Map(shape.figures.map((figure) => [figure.row, figure]));
  return {
    from: { sql: `(${part(rollUp.table)} union all ${part(shape.deltas)}) as ${table}${sql}`, values },
    dimension: (name) => `${table}."${shape.dimensions.get(name)!}"`,
    column: () => {
      throw new Error("A summary has no records");
    },
    records: `coalesce(sum(${table}."records"), 0)`,
    figure({ row }) {
      const { sum, count } = figures.get(row)!;
      return { sum: `sum(${table}."${sum}")`, count: `sum(${table}."${count}")` };
    },
  };
}

import { createHash } from "node:crypto";
import { anonymous } from "@thidua/base/tokens";
import { visibleRecords } from "../../../model/visibility/index.js";
import { comparedProperties } from "../../filtering/index.js";
import type { RecordSql, StatisticsDefinition, SummedMeasure } from "../statistics-definition.js";
import { createStatements } from "./create-statements.js";
import { fillStatements } from "./fill-statements.js";
import { foldStatement } from "./fold-statement.js";
import { rollUpStatements } from "./roll-up-statements.js";
import { summaryPrefix } from "./summary-prefix.js";
import type { CountedTable, SummaryColumn, SummaryShape } from "./summary-shape.js";

/** Returns the shape of a summary. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function summaryShape(definition: StatisticsDefinition<any>, counted: CountedTable): SummaryShape {
  return shapeOf(definition, counted, summaryFingerprint(definition));
}

/** Returns a hash of all that is stored for a summary, in hexadecimal digits. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
export function summaryFingerprint(definition: StatisticsDefinition<any>): string {
  const statements = storedStatements(shapeOf(definition, namedByProperties(definition), "0"));
  return createHash("sha256").update(statements.join("\n")).digest("hex").slice(0, 6);
}

/** All that decides what is stored. */
function storedStatements(shape: SummaryShape): string[] {
  return [...createStatements(shape), ...rollUpStatements(shape), ...fillStatements(shape), foldStatement(shape, 0)];
}

/** The same for all databases, whatever their columns are called: it is asked for before one is open. */
// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
function namedByProperties({ list }: StatisticsDefinition<any>): CountedTable {
  return { schema: "schema", table: list.entity.name, columnOf: (property) => property };
}

// biome-ignore lint/suspicious/noExplicitAny: entities of any shape
function shapeOf(definition: StatisticsDefinition<any>, counted: CountedTable, version: string): SummaryShape {
  const { list, measures, summary } = definition;
  const columns = new Map<string, SummaryColumn>();
  const add = (column: SummaryColumn): string => {
    columns.set(column.name, columns.get(column.name) ?? column);
    return column.name;
  };
  const ofProperty = (property: string): SummaryColumn => ({
    ...{ name: counted.columnOf(property), property, sql: (_, column) => column(property) },
  });
  const dimensions = new Map<string, string>();
  const organizations = new Set<string>();
  for (const [dimension, { row, sql, isOrganization }] of Object.entries(definition.dimensions)) {
    const property = propertyOf(sql);
    const name = add(property ? ofProperty(property) : { name: `dimension_${row}`, sql });
    dimensions.set(dimension, name);
    if (isOrganization) organizations.add(name);
  }
  const visible = visibleRecords(list.entity, anonymous);
  const compared = visible ? (comparedProperties(visible) ?? []) : [];
  for (const property of [...compared, ...(summary?.properties ?? [])]) add(ofProperty(property as string));
  const names = [...columns.keys(), ...(summary?.related ? [summary.related.column] : [])];
  const table = (part: string) => `"${counted.schema}"."${summaryPrefix}${counted.table}_${version}_${part}"`;
  const others = names.filter((name) => ![...dimensions.values()].includes(name));
  const chosen = (summary?.rollUps ?? []).map((ofRollUp) => [
    ...ofRollUp.map((name) => dimensions.get(name)!),
    ...others,
  ]);
  const coarse = names.filter((name) => !organizations.has(name));
  // Smaller ones last.
  const all = [names, ...chosen, ...(coarse.length < names.length ? [coarse] : [])];
  return {
    ...{ counted, dimensions, columns: [...columns.values()], related: summary?.related },
    figures: measures.filter(isMaintained).map(({ row, sum, isNullable }) => ({
      ...{ row, sum: `sum_${row}`, count: isNullable ? `count_${row}` : undefined, sql: sum! },
    })),
    rollUps: all.map((ofRollUp, index) => ({ table: table(String(index)), columns: ofRollUp })),
    deltas: table("deltas"),
  };
}

/** Whether a summary has columns of a measure: each record adds one to the others, or they are not maintained. */
function isMaintained(measure: StatisticsDefinition<object>["measures"][number]): measure is SummedMeasure {
  return "sum" in measure && measure.sum !== undefined && !measure.isOfOtherRecords;
}

/** Returns the property that a dimension is; undefined for one that is computed. */
function propertyOf(sql: RecordSql): string | undefined {
  return /^<(\w+)>$/.exec(sql('"e"', (property) => `<${property}>`))?.[1];
}

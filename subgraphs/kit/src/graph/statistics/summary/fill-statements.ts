import { columnsOfRecord, countedTable, figureNames, figuresOfRecords, numbers, quoted, summed } from "./record-sql.js";
import type { SummaryShape } from "./summary-shape.js";

/** Fills empty roll-ups from the counted table. */
export function fillStatements(shape: SummaryShape): string[] {
  const { rollUps, related, columns } = shape;
  const [whole, ...others] = rollUps as [SummaryShape["rollUps"][number], ...SummaryShape["rollUps"]];
  const { join, column } = relatedJoin(shape);
  const figures = figureNames(shape);
  const records = [...columnsOfRecord(shape), ...column, ...figuresOfRecords(shape, "1::bigint")];
  const into = (table: string, names: readonly string[]) =>
    `insert into ${table} (${quoted([...names, ...figures]).join(", ")})`;
  return [
    `${into(whole.table, whole.columns)} select ${records.join(", ")} from ${countedTable(shape)} as "e"${join} group by ${numbers(columns.length + (related ? 1 : 0))}`,
    ...others.map(
      (other) =>
        `${into(other.table, other.columns)} select ${[...quoted(other.columns), ...summed(shape)].join(", ")} from ${whole.table} as "row" group by ${numbers(other.columns.length)}`,
    ),
  ];
}

/** The flag of the record's related one; null if there is none, which no row of a summary accepts. */
function relatedJoin({ counted, related }: SummaryShape): { join: string; column: string[] } {
  if (!related) return { join: "", column: [] };
  return {
    join: ` left join "${counted.schema}"."${related.table}" as "related" on "related"."id" = "e"."${counted.columnOf(related.property)}"`,
    column: [`${related.sql('"related"')} as "${related.column}"`],
  };
}

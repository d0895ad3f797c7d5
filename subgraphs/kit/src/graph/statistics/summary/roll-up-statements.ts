import { figureNames, quoted } from "./record-sql.js";
import type { SummaryShape } from "./summary-shape.js";

/** Creates the roll-ups, empty, each with a unique key. A missing value is a value. They need the table of deltas. */
export function rollUpStatements(shape: SummaryShape): string[] {
  const { deltas, rollUps, related } = shape;
  return rollUps.flatMap(({ table, columns }) => [
    `create table ${table} as select ${quoted([...columns, ...figureNames(shape)]).join(", ")} from ${deltas} where false`,
    ...(related ? [`alter table ${table} alter column "${related.column}" set not null`] : []),
    `create unique index on ${table} (${quoted(columns).join(", ")}) nulls not distinct`,
  ]);
}

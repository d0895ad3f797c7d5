import { figureNames, isAny, quoted, summed } from "./record-sql.js";
import type { SummaryShape } from "./summary-shape.js";

/**
 * Moves deltas to the roll-ups, in one statement.
 *
 * @param most how many at once
 * @returns a statement that returns how many were taken
 */
export function foldStatement(shape: SummaryShape, most: number): string {
  const { deltas, rollUps } = shape;
  const figures = figureNames(shape);
  const [{ columns: all }] = rollUps as [SummaryShape["rollUps"][number]];
  const names = quoted(all).join(", ");
  const parts = rollUps.map(({ table, columns }, index) => {
    const own = quoted(columns).join(", ");
    return `"kept_${index}" as (insert into ${table} as "kept" (${own}, ${quoted(figures).join(", ")})
select ${own}, ${summed(shape).join(", ")} from "net" as "row" group by ${own} having ${isAny(shape)}
on conflict (${own}) do update set ${quoted(figures)
      .map((name) => `${name} = "kept".${name} + excluded.${name}`)
      .join(", ")})`;
  });
  return `with "taken" as (delete from ${deltas} where ctid = any(array(select ctid from ${deltas} limit ${most})) returning *),
"net" as (select ${names}, ${summed(shape).join(", ")} from "taken" as "row" group by ${names} having ${isAny(shape)}),
${parts.join(",\n")}
select count(*)::int as "taken" from "taken"`;
}

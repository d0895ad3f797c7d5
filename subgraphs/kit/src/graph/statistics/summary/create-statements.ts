import {
  columnsOfRecord,
  countedTable,
  figureNames,
  figuresOfRecords,
  isAny,
  numbers,
  quoted,
  summed,
} from "./record-sql.js";
import type { SummaryShape } from "./summary-shape.js";

/** Creates the table of deltas and the triggers that write them. */
export function createStatements(shape: SummaryShape): string[] {
  const { counted, related, deltas, rollUps } = shape;
  const all = [...rollUps[0]!.columns, ...figureNames(shape)];
  const flag = related ? [`false as "${related.column}"`] : [];
  const empty = [...columnsOfRecord(shape), ...flag, ...figuresOfRecords(shape, "1::bigint")];
  const group = shape.columns.length + (related ? 1 : 0);
  return [
    `create table ${deltas} as select ${empty.join(", ")} from ${countedTable(shape)} as "e" where false group by ${numbers(group)}`,
    ...[...(related ? [related.column] : []), ...figureNames(shape)].map(
      (name) => `alter table ${deltas} alter column "${name}" set not null`,
    ),
    ...(["insert", "update", "delete"] as const).flatMap((event) =>
      triggerStatements(shape, counted.table, event, [
        `insert into ${deltas} (${quoted(all).join(", ")}) ${deltasOfRecords(shape, event)};`,
      ]),
    ),
    ...(related
      ? triggerStatements(shape, related.table, "update", [
          `insert into ${deltas} (${quoted(all).join(", ")}) ${deltasOfRelated(shape)};`,
        ])
      : []),
    ...triggerStatements(shape, counted.table, "truncate", [
      // A fold that is under way would put back what it has taken.
      `lock table ${deltas} in share update exclusive mode;`,
      `delete from ${deltas};`,
      ...rollUps.map(({ table }) => `if to_regclass('${table}') is not null then delete from ${table}; end if;`),
    ]),
  ];
}

/** A trigger for each statement, so that a statement writes few deltas however many records it writes. */
function triggerStatements(
  { counted }: SummaryShape,
  table: string,
  event: "insert" | "update" | "delete" | "truncate",
  statements: readonly string[],
): string[] {
  const name = `keep_statistics_of_${counted.table}_${table === counted.table ? "" : `${table}_`}${event}`;
  const rows = { insert: 'new table as "new_rows"', delete: 'old table as "old_rows"', truncate: "" };
  const tables = event === "update" ? `${rows.delete} ${rows.insert}` : rows[event];
  return [
    `create function "${counted.schema}"."${name}"() returns trigger language plpgsql as $function$
begin
${statements.join("\n")}
return null;
end $function$`,
    `create trigger "${name}" after ${event} on "${counted.schema}"."${table}"${tables ? ` referencing ${tables}` : ""}
for each statement execute function "${counted.schema}"."${name}"()`,
  ];
}

/**
 * What a statement adds: its records as they are now, less as they were. Where a record has a flag of another one, that one is locked
 * in its last version: a transaction that changes it waits, and then counts these records too.
 */
function deltasOfRecords(shape: SummaryShape, event: "insert" | "update" | "delete"): string {
  const { counted, related, columns } = shape;
  const key = related ? [`"e"."${counted.columnOf(related.property)}" as "related_id"`] : [];
  const part = (rows: string, sign: string) =>
    `select ${[...columnsOfRecord(shape), ...key, ...figuresOfRecords(shape, sign)].join(", ")} from ${rows} as "e" group by ${numbers(columns.length + key.length)}`;
  const parts = [
    ...(event === "delete" ? [] : [part("new_rows", "1::bigint")]),
    ...(event === "insert" ? [] : [part("old_rows", "-1::bigint")]),
  ];
  const names = quoted([...columns.map(({ name }) => name), ...(related ? ["related_id"] : [])]);
  const net = `select ${[...names, ...summed(shape)].join(", ")} from (${parts.join(" union all ")}) as "row" group by ${names.join(", ")} having ${isAny(shape)}`;
  if (!related) return net;
  const own = quoted(columns.map(({ name }) => name)).map((name) => `"row".${name}`);
  return `with "net" as (${net}), "locked" as (
select "related"."id", ${related.sql('"related"')} as "flag" from "${counted.schema}"."${related.table}" as "related"
where "related"."id" in (select "related_id" from "net") order by "related"."id" for share of "related")
select ${[...own, '"locked"."flag"', ...summed(shape)].join(", ")} from "net" as "row" left join "locked" on "locked"."id" = "row"."related_id"
group by ${[...own, '"locked"."flag"'].join(", ")}`;
}

/** What a change of flags adds: all records of the changed ones as they are now, less as they were. */
function deltasOfRelated(shape: SummaryShape): string {
  const { counted, related, columns } = shape;
  const { property, sql } = related!;
  const records = [...columnsOfRecord(shape), '"turn"."flag"', ...figuresOfRecords(shape, '"turn"."sign"')];
  return `with "changed" as (
select "new_rows"."id", ${sql('"old_rows"')} as "before", ${sql('"new_rows"')} as "after"
from old_rows as "old_rows" join new_rows as "new_rows" on "new_rows"."id" = "old_rows"."id"
where ${sql('"old_rows"')} <> ${sql('"new_rows"')})
select ${records.join(", ")} from "changed" join ${countedTable(shape)} as "e" on "e"."${counted.columnOf(property)}" = "changed"."id"
cross join lateral (values ("changed"."before", -1::bigint), ("changed"."after", 1::bigint)) as "turn" ("flag", "sign")
group by ${numbers(columns.length + 1)}`;
}

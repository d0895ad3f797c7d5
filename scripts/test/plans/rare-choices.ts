import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** Tables of more rows than this have rare values of their enumerations. */
const manyRows = 1_000;

/**
 * Gives a value that no generated record has to the last record and to one in the middle of each large table, for each enumeration
 * that has one left: a filter by it finds two records among all.
 *
 * @param database a filled database, of whose changes none is recorded
 */
export async function addRareChoices(database: SubgraphDatabase): Promise<void> {
  const em = database.fork();
  const columns = await em.execute<{ table: string; column: string; isList: boolean; values: string[] }[]>(
    `select "c"."conrelid"::regclass::text as "table", "a"."attname" as "column", "a"."attndims" > 0 as "isList",
       (select jsonb_agg("found"[1]) from regexp_matches(pg_get_constraintdef("c"."oid"), '''([^'']*)''', 'g') as "found") as "values"
     from pg_constraint as "c"
     join pg_class as "t" on "t"."oid" = "c"."conrelid" and "t"."reltuples" > ${manyRows}
     join pg_attribute as "a" on "a"."attrelid" = "c"."conrelid" and "a"."attnum" = "c"."conkey"[1]
     where "c"."connamespace" = ?::regnamespace and "c"."contype" = 'c' and cardinality("c"."conkey") = 1
       and pg_get_constraintdef("c"."oid") like '%ARRAY[%'`,
    [String(database.orm.config.get("schema"))],
  );
  await em.transactional(async (transaction) => {
    // The triggers that refuse what is not recorded.
    await transaction.execute("set local session_replication_role = replica");
    for (const { table, column, isList, values } of columns) {
      const found = await transaction.execute<{ value: string }[]>(
        `select distinct ${isList ? `unnest("${column}")` : `"${column}"`} as "value" from ${table}`,
      );
      const unused = values.find((value) => !found.some((known) => known.value === value));
      if (unused === undefined) continue;
      await transaction.execute(
        `update ${table} set "${column}" = ${isList ? "array[?]" : "?"} where "id" in (
           (select "id" from ${table} order by "id" desc limit 1),
           (select "id" from ${table} order by "id" offset (select count(*) / 2 from ${table}) limit 1))`,
        [unused],
      );
    }
  });
  for (const table of new Set(columns.map((column) => column.table))) await em.execute(`vacuum analyze ${table}`);
}

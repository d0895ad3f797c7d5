import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** So many rows ANALYZE looks at for each value that a column's statistics hold. */
const rowsOfValue = 300;

/**
 * Collects the planner's statistics of all rows of each table, so that plans are the same in each run: ANALYZE looks at as many rows as
 * the column with most values needs, here the ID. The statistics of the other columns stay as long as in production. Only columns of
 * indexes are looked at: lists are filtered and ordered by these.
 *
 * @param database a filled database
 */
export async function collectWholeStatistics(database: SubgraphDatabase): Promise<void> {
  const em = database.fork();
  const tables = await em.execute<{ name: string; rows: number; columns: string }[]>(
    `select "t"."oid"::regclass::text as "name", "t"."reltuples"::int as "rows",
       (select string_agg(quote_ident("attname"), ', ') from pg_attribute where "attrelid" = "t"."oid" and "attnum" in (
          select unnest("indkey") from pg_index where "indrelid" = "t"."oid")) as "columns"
     from pg_class as "t"
     where "t"."relnamespace" = ?::regnamespace and "t"."relkind" = 'r' and "t"."reltuples" > 20000
       and exists (select from pg_attribute where "attrelid" = "t"."oid" and "attname" = 'id')`,
    [String(database.orm.config.get("schema"))],
  );
  await em.transactional(async (transaction) => {
    // On a busy machine it takes longer than a statement may.
    await transaction.execute("set local statement_timeout = 0");
    for (const { name, rows, columns } of tables) {
      const target = Math.ceil((1.2 * rows) / rowsOfValue);
      await transaction.execute(`alter table ${name} alter column "id" set statistics ${target}`);
      await transaction.execute(`analyze ${name} (${columns})`);
    }
  });
}

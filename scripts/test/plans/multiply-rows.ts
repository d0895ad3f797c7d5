import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/** A table whose rows are repeated, and the text column in which the copies of a row differ where they must. */
export interface RepeatedTable {
  readonly table: string;
  readonly times: number;
  readonly distinct?: string;
}

/**
 * Copies the rows of a table within the database: that takes a tenth of the time of making as many. The copies of a row stand beside it
 * in every order.
 *
 * @param database a filled database, of whose changes none is recorded
 */
export async function multiplyRows(
  database: SubgraphDatabase,
  { table, times, distinct }: RepeatedTable,
): Promise<void> {
  const em = database.fork();
  const name = `"${database.orm.config.get("schema")}"."${table}"`;
  const columns = await em.execute<{ column: string }[]>(
    `select "attname" as "column" from pg_attribute where "attrelid" = ?::regclass and "attnum" > 0 and not "attisdropped"`,
    [name],
  );
  // The fourth part of an ID is the same in all generated records.
  const copied: { readonly [column: string]: string } = {
    id: `overlay("id"::text placing (8000 + "copy")::text from 20 for 4)::uuid`,
    ...(distinct && { [distinct]: `"${distinct}" || ' ' || "copy"` }),
  };
  await em.transactional(async (transaction) => {
    // Neither the triggers that record changes nor those that look at each row.
    await transaction.execute("set local session_replication_role = replica");
    await transaction.execute("set local statement_timeout = 0");
    await transaction.execute("set local maintenance_work_mem = '256MB'");
    const indexes = await transaction.execute<{ name: string; made: string }[]>(
      `select "indexrelid"::regclass::text as "name", pg_get_indexdef("indexrelid") as "made" from pg_index
       where "indrelid" = ?::regclass and not "indisunique"`,
      [name],
    );
    for (const index of indexes) await transaction.execute(`drop index ${index.name}`);
    await transaction.execute(
      `insert into ${name} (${columns.map(({ column }) => `"${column}"`).join(", ")})
       select ${columns.map(({ column }) => copied[column] ?? `"${column}"`).join(", ")}
       from ${name} cross join generate_series(1, ${times - 1}) as "copy" where "id"::text like '%-8000-%'`,
    );
    for (const index of indexes) await transaction.execute(index.made);
  });
  await em.execute(`vacuum analyze ${name}`);
}

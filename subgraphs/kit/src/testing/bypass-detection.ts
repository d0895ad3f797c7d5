import type { DatabaseDefinition, SubgraphDatabase } from "../changes/database/index.js";
import { summaryPrefix } from "../graph/statistics/summary/index.js";
import { isUnrecorded } from "../model/database/index.js";
import { kitTables } from "../serve/database/kit-migrations.js";

/** Part of a template's fingerprint: raise it when the statements below change. */
export const bypassDetectionVersion = "bypass-2";

/**
 * Makes every write that the change feed does not record fail at its commit, such as one by `nativeUpdate`, raw SQL or a cascade of the
 * database. The kit's own tables, those of `@Unrecorded()` entities and
 * the columns of searches, which are derived, are left out.
 *
 * @param database a migrated database
 */
export async function detectBypass(database: SubgraphDatabase, definition: DatabaseDefinition): Promise<void> {
  const { schema } = definition;
  const connection = database.fork().getConnection();
  await connection.execute(`create function "${schema}"."refuse_bypass"() returns trigger language plpgsql as $function$
    declare "derived" text[] := array['search_text', 'search_accents', 'search_label'];
      "record" jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
    begin
      if tg_op = 'UPDATE' and to_jsonb(new) - "derived" = to_jsonb(old) - "derived" then
        return null;
      end if;
      if not exists (select 1 from "${schema}"."change"
          where "id" = ("record" ->> 'id')::uuid and "tx" = pg_current_xact_id()::text) then
        raise exception '% of %.% bypassed the EntityManager: its change is not recorded', tg_op, tg_table_schema, tg_table_name;
      end if;
      return null;
    end $function$`);
  const left = new Set([...kitTables, ...unrecordedTables(database)]);
  const tables = await connection.execute<{ name: string }[]>(
    `select "tablename" as "name" from pg_tables where "schemaname" = '${schema}' order by 1`,
  );
  for (const { name } of tables.filter((table) => !left.has(table.name) && !table.name.startsWith(summaryPrefix))) {
    await connection.execute(`create constraint trigger "refuse_bypass" after insert or update or delete
      on "${schema}"."${name}" deferrable initially deferred for each row execute function "${schema}"."refuse_bypass"()`);
  }
}

/** The tables of entities marked `@Unrecorded()`. */
function unrecordedTables(database: SubgraphDatabase): string[] {
  return [...database.orm.getMetadata()].filter((meta) => isUnrecorded(meta.class)).map((meta) => meta.tableName);
}

/** Removes what `detectBypass` created, which no migration creates. */
export async function removeBypassDetection(database: SubgraphDatabase, { schema }: DatabaseDefinition): Promise<void> {
  await database.fork().getConnection().execute(`drop function "${schema}"."refuse_bypass"() cascade`);
}

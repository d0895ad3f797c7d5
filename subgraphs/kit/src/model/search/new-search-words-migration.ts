import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/**
 * Makes the migration of a function that adds the words of all records that a statement has inserted. For each record on its own the
 * statement would be planned and executed anew.
 */
export function newSearchWordsMigration(schema: string): MigrationObject["class"] {
  const words = `"${schema}"."search_word"`;
  return class extends Migration {
    override up(): void {
      this.addSql(`create function "${schema}"."add_new_search_words"() returns trigger language plpgsql as $function$
        begin
          insert into ${words} ("list", "word")
          select tg_table_name, "new_word" from (
            select distinct unnest(string_to_array("search_text", ' ')) as "new_word" from "new_rows"
          ) as "given"
          where "new_word" <> '' and "new_word" !~ '[0-9=/|]' and not exists (
            select from ${words} as "known" where "known"."list" = tg_table_name and "known"."word" = "new_word"
          );
          return null;
        end $function$`);
    }

    override down(): void {
      this.addSql(`drop function "${schema}"."add_new_search_words"() cascade`);
    }
  };
}

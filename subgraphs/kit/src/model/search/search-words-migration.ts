import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/**
 * Makes the migration of the words that searchable records of a schema have, table by table, without accents. A trigger of each table adds
 * them, see `indexForSearch`. No key makes them unique and none is removed: a write must not wait for another that adds the same
 * word, and a word too many costs nothing.
 */
export function searchWordsMigration(schema: string): MigrationObject["class"] {
  const words = `"${schema}"."search_word"`;
  return class extends Migration {
    override up(): void {
      this.addSql(`create table ${words} ("list" text collate "C" not null, "word" text collate "C" not null)`);
      this.addSql(`create index "search_word_list_word_index" on ${words} ("list", "word")`);
      this.addSql(`create function "${schema}"."add_search_words"() returns trigger language plpgsql as $function$
        begin
          insert into ${words} ("list", "word")
          select tg_table_name, "new_word" from (
            select distinct unnest(string_to_array(new."search_text", ' ')) as "new_word"
          ) as "given"
          where "new_word" <> '' and "new_word" !~ '[0-9=/|]' and not exists (
            select from ${words} as "known" where "known"."list" = tg_table_name and "known"."word" = "new_word"
          );
          return null;
        end $function$`);
      this.addSql(`create table "${schema}"."search_index" (
        "is_only_row" boolean primary key default true check ("is_only_row"),
        "version" text not null
      )`);
    }

    override down(): void {
      this.addSql(`drop table "${schema}"."search_index", ${words}`);
      this.addSql(`drop function "${schema}"."add_search_words"() cascade`);
    }
  };
}

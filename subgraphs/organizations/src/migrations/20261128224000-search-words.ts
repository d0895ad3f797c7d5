import { Migration } from "@mikro-orm/migrations";

/**
 * Indexes the words of a search text instead of its trigrams, and adds the same words with their accents. `indexForSearch`, which follows
 * all migrations, fills both columns.
 */
export class Migration20261128224000 extends Migration {
  override up(): void {
    for (const table of ["emulation_bloc", "emulation_council", "organization", "person", "province"]) {
      this.addSql(`alter table "organizations"."${table}" add "search_accents" text not null default ''`);
      this.addSql(`drop index "organizations"."${table}_search_text_index"`);
      this.addSql(
        `create index "${table}_search_text_index" on "organizations"."${table}" using gin (string_to_array("search_text", ' '))`,
      );
    }
  }
}

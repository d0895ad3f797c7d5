import { Migration } from "@mikro-orm/migrations";

/**
 * Indexes the words of a search text instead of its trigrams, and adds the same words with their accents. `indexForSearch`, which follows
 * all migrations, fills both columns.
 */
export class Migration20261128224002 extends Migration {
  override up(): void {
    for (const table of ["example_guideline", "example_program", "review_conference", "typical_example"]) {
      this.addSql(`alter table "typical_examples"."${table}" add "search_accents" text not null default ''`);
      this.addSql(`drop index "typical_examples"."${table}_search_text_index"`);
      this.addSql(
        `create index "${table}_search_text_index" on "typical_examples"."${table}" using gin (string_to_array("search_text", ' '))`,
      );
    }
  }
}

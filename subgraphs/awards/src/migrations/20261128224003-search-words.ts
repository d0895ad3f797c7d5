import { Migration } from "@mikro-orm/migrations";

/**
 * Indexes the words of a search text instead of its trigrams, and adds the same words with their accents. `indexForSearch`, which follows
 * all migrations, fills both columns.
 */
export class Migration20261128224003 extends Migration {
  override up(): void {
    for (const table of [
      "award",
      "award_authority",
      "award_decision",
      "award_form",
      "commendation_policy",
      "commendation_principle",
      "commendation_type",
      "statistics_category",
    ]) {
      this.addSql(`alter table "awards"."${table}" add "search_accents" text not null default ''`);
      this.addSql(`drop index "awards"."${table}_search_text_index"`);
      this.addSql(
        `create index "${table}_search_text_index" on "awards"."${table}" using gin (string_to_array("search_text", ' '))`,
      );
    }
  }
}

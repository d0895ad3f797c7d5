import { Migration } from "@mikro-orm/migrations";

/**
 * Indexes the words of a search text instead of its trigrams, and adds the same words with their accents. `indexForSearch`, which follows
 * all migrations, fills both columns.
 */
export class Migration20261128224001 extends Migration {
  override up(): void {
    for (const table of [
      "campaign",
      "cited_document",
      "emulation_plan",
      "initiative",
      "news_article",
      "occasion",
      "pledge",
      "portal",
    ]) {
      this.addSql(`alter table "campaigns"."${table}" add "search_accents" text not null default ''`);
      this.addSql(`drop index "campaigns"."${table}_search_text_index"`);
      this.addSql(
        `create index "${table}_search_text_index" on "campaigns"."${table}" using gin (string_to_array("search_text", ' '))`,
      );
    }
  }
}

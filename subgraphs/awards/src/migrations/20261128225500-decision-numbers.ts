import { Migration } from "@mikro-orm/migrations";

/**
 * Decisions get the number, symbol and year of their document as columns, so that they can be filtered by them. The columns of stored
 * decisions are filled from the documents that they hold; the year is that in the number or else that of the date of issue.
 */
export class Migration20261128225500 extends Migration {
  override up(): void {
    this.addSql(
      'alter table "awards"."award_decision" add column "number" int null, add column "symbol" text null, add column "year" int null',
    );
    this.addSql(`update "awards"."award_decision" set
      "number" = ("document" ->> 'number')::int,
      "symbol" = "document" ->> 'symbol',
      "year" = coalesce(("document" ->> 'year')::int, extract(year from "issued_on")::int)`);
    this.addSql('create index "award_decision_number_index" on "awards"."award_decision" ("number")');
    this.addSql('create index "award_decision_symbol_index" on "awards"."award_decision" ("symbol")');
    this.addSql('create index "award_decision_year_index" on "awards"."award_decision" ("year")');
  }
}

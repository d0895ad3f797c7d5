import { Migration } from "@mikro-orm/migrations";

const conference = '"typical_examples"."review_conference"';
const precisions = "'MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'";

/** Stores the possible days of the first and the last year under review, of which no day is known. */
export class Migration20261129020144 extends Migration {
  override up(): void {
    this.addSql(`alter table ${conference} drop column "reviewed_from", drop column "reviewed_to"`);
    for (const [name, year] of [
      ["review_starts", "reviewed_from_year"],
      ["review_ends", "reviewed_to_year"],
    ] as const) {
      this.addSql(
        `alter table ${conference} add "${name}_from" date null, add "${name}_until" date null, add "${name}_precision" text not null default 'UNKNOWN'`,
      );
      this.addSql(`update ${conference} set "${name}_from" = make_date("${year}", 1, 1), "${name}_until" = make_date("${year}", 12, 31),
        "${name}_precision" = 'YEAR' where "${year}" is not null`);
      this.addSql(`alter table ${conference} alter column "${name}_precision" drop default`);
      this.addSql(
        `alter table ${conference} add constraint "review_conference_${name}_precision_check" check ("${name}_precision" in (${precisions}))`,
      );
    }
  }
}

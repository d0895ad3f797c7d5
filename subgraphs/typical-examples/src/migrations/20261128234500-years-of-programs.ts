import { Migration } from "@mikro-orm/migrations";

const program = '"typical_examples"."example_program"';
const precisions = "'MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'";

/** Stores the possible days of the first and the last year of a program, of which no day is known. */
export class Migration20261128234500 extends Migration {
  override up(): void {
    for (const [name, year] of [
      ["starts", "from_year"],
      ["ends", "to_year"],
    ] as const) {
      this.addSql(`alter table ${program} rename column "${name}_on" to "${name}_from"`);
      this.addSql(
        `alter index "typical_examples"."example_program_${name}_on_index" rename to "example_program_${name}_from_index"`,
      );
      this.addSql(
        `alter table ${program} add "${name}_until" date null, add "${name}_precision" text not null default 'UNKNOWN'`,
      );
      this.addSql(`update ${program} set "${name}_from" = make_date("${year}", 1, 1), "${name}_until" = make_date("${year}", 12, 31),
        "${name}_precision" = 'YEAR' where "${year}" is not null`);
      this.addSql(`alter table ${program} alter column "${name}_precision" drop default`);
      this.addSql(
        `alter table ${program} add constraint "example_program_${name}_precision_check" check ("${name}_precision" in (${precisions}))`,
      );
      this.addSql(`create index "example_program_${name}_until_index" on ${program} ("${name}_until")`);
    }
  }
}

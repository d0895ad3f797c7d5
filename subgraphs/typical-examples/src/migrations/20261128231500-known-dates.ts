import { Migration } from "@mikro-orm/migrations";

/** The dates that may be known in part: their table and the name of their columns. */
const dates = [
  { table: "example_stage_entry", name: "reached", precision: "precision" },
  { table: "example_recognition", name: "recognized", precision: "precision" },
  { table: "typical_example", name: "honored", precision: "honored_precision" },
];

const precisions = "'MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'";

/** Stores the first and the last possible day of dates that are known in part, instead of one day that stands for them. */
export class Migration20261128231500 extends Migration {
  override up(): void {
    this.addSql(
      `alter table "typical_examples"."typical_example" add "honored_precision" text not null default 'UNKNOWN'`,
    );
    // The first honor with a day is the one from which the day was copied.
    this.addSql(`update "typical_examples"."typical_example" as "e" set "honored_precision" = coalesce((
      select "r"."precision" from "typical_examples"."example_recognition" as "r"
      where "r"."example_id" = "e"."id" and "r"."act" = 'HONORED' and "r"."recognized_on" = "e"."honored_on" limit 1
    ), 'DAY') where "e"."honored_on" is not null`);
    for (const { table, name, precision } of dates) {
      const place = `"typical_examples"."${table}"`;
      this.addSql(`alter table ${place} rename column "${name}_on" to "${name}_from"`);
      this.addSql(`alter table ${place} add "${name}_until" date null`);
      this.addSql(`update ${place} set "${name}_until" = case "${precision}"
        when 'YEAR' then (date_trunc('year', "${name}_from") + interval '1 year - 1 day')::date
        when 'MONTH' then (date_trunc('month', "${name}_from") + interval '1 month - 1 day')::date
        else "${name}_from" end`);
      this.addSql(`update ${place} set "${name}_from" = date_trunc(lower("${precision}"), "${name}_from")::date
        where "${precision}" in ('YEAR', 'MONTH')`);
    }
    const example = '"typical_examples"."typical_example"';
    this.addSql(
      `alter table ${example} add constraint "typical_example_honored_precision_check" check ("honored_precision" in (${precisions}))`,
    );
    this.addSql(
      'alter index "typical_examples"."typical_example_honored_on_index" rename to "typical_example_honored_from_index"',
    );
    this.addSql(`create index "typical_example_honored_until_index" on ${example} ("honored_until")`);
  }
}

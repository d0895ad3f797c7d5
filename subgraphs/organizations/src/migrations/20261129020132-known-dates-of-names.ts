import { Migration } from "@mikro-orm/migrations";

const table = '"organizations"."organization_name"';

/** The known dates of a name: their columns before and now, the column of the precision, and the names in `name_history`. */
const dates = [
  { before: "valid_from_date", now: "begins", precision: "valid_from_precision", day: "validFrom" },
  { before: "valid_to_date", now: "ends", precision: "valid_to_precision", day: "validTo" },
];

/** Returns the first or last possible day, where both the day that stands for the date and its precision are SQL. */
const firstDay = (day: string, precision: string) =>
  `case when ${precision} in ('YEAR', 'MONTH') then date_trunc(lower(${precision}), ${day})::date else ${day} end`;
const lastDay = (day: string, precision: string) =>
  `case ${precision} when 'YEAR' then (date_trunc('year', ${day}) + interval '1 year - 1 day')::date
    when 'MONTH' then (date_trunc('month', ${day}) + interval '1 month - 1 day')::date else ${day} end`;

/** Stores the first and the last possible day on which a name begins and ends, instead of one day that stands for them. */
export class Migration20261129020132 extends Migration {
  override up(): void {
    for (const { before, now, precision } of dates) {
      this.addSql(`alter table ${table} rename column "${before}" to "${now}_from"`);
      this.addSql(`alter table ${table} add "${now}_until" date null`);
      this.addSql(`update ${table} set "${now}_until" = ${lastDay(`"${now}_from"`, `"${precision}"`)},
        "${now}_from" = ${firstDay(`"${now}_from"`, `"${precision}"`)}`);
    }
    const periods = dates.map(({ now, day }) => {
      const [stored, precision] = [`("name" ->> '${day}')::date`, `"name" ->> '${day}Precision'`];
      return `'${now}', jsonb_build_object('from', ${firstDay(stored, precision)}, 'until', ${lastDay(stored, precision)},
        'precision', coalesce(${precision}, 'UNKNOWN'))`;
    });
    const stale = dates.map(({ day }) => ` - '${day}' - '${day}Precision'`).join("");
    this.addSql(`update "organizations"."organization" set "name_history" = (
      select coalesce(jsonb_agg("name"${stale} || jsonb_build_object(${periods.join(", ")}) order by "position"), '[]')
      from jsonb_array_elements("name_history") with ordinality as "names" ("name", "position"))`);
  }
}

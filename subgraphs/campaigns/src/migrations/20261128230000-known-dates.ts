import { Migration } from "@mikro-orm/migrations";

/** The dates that may be known in part: their table, former column, and the columns of the possible days. */
const dates = [
  { table: "campaign", name: "starts", precision: "starts_on_precision" },
  { table: "campaign", name: "ends", precision: "ends_on_precision" },
  { table: "occasion", name: "origin", precision: "origin_precision" },
  { table: "occasion_observance", name: "observed", precision: "observed_precision" },
];

const bases = "'PERIOD', 'LAUNCH', 'YEAR', 'OCCASIONS', 'PLAN', 'OTHER_BOUND'";

/** The bound of a campaign, from the same sources in the same order as `activeDays`. */
const start = [
  [`"c"."starts_from"`, "PERIOD"],
  [`"c"."launched_on"`, "LAUNCH"],
  [`make_date("c"."year", 1, 1)`, "YEAR"],
  [`date_trunc('year', "o"."first")::date`, "OCCASIONS"],
  [`make_date("p"."year", 1, 1)`, "PLAN"],
  [`date_trunc('year', "c"."ends_until")::date`, "OTHER_BOUND"],
];
const notBefore = (day: string) =>
  `(case when "c"."active_from" is null or ${day} >= "c"."active_from" then ${day} end)`;
const end = [
  [`"c"."ends_until"`, "PERIOD"],
  [notBefore(`make_date("c"."year", 12, 31)`), "YEAR"],
  [notBefore(`"o"."last"`), "OCCASIONS"],
  [notBefore(`make_date("p"."year", 12, 31)`), "PLAN"],
  [`(date_trunc('year', "c"."active_from") + interval '1 year - 1 day')::date`, "OTHER_BOUND"],
];

const bound = (column: string, sources: string[][]) => `update "campaigns"."campaign" as "c" set
  "${column}" = coalesce(${sources.map(([day]) => day).join(", ")}),
  "${column}_basis" = case ${sources.map(([day, basis]) => `when ${day} is not null then '${basis}'`).join(" ")} end
  from "campaigns"."campaign" as "own"
    left join "campaigns"."emulation_plan" as "p" on "p"."id" = "own"."plan_id"
    left join (select "campaign_id", min("observed_from") as "first", max("observed_until") as "last"
      from "campaigns"."occasion_observance" group by 1) as "o" on "o"."campaign_id" = "own"."id"
  where "own"."id" = "c"."id"`;

/**
 * Stores the first and the last possible day of dates that are known in part, instead of one day that stands for them, and the days
 * on which a campaign can run.
 */
export class Migration20261128230000 extends Migration {
  override up(): void {
    for (const { table, name, precision } of dates) {
      const place = `"campaigns"."${table}"`;
      this.addSql(`alter table ${place} rename column "${name}_on" to "${name}_from"`);
      this.addSql(`alter index "campaigns"."${table}_${name}_on_index" rename to "${table}_${name}_from_index"`);
      this.addSql(`alter table ${place} add "${name}_until" date null`);
      this.addSql(`update ${place} set "${name}_until" = case "${precision}"
        when 'YEAR' then (date_trunc('year', "${name}_from") + interval '1 year - 1 day')::date
        when 'MONTH' then (date_trunc('month', "${name}_from") + interval '1 month - 1 day')::date
        else "${name}_from" end`);
      this.addSql(`update ${place} set "${name}_from" = date_trunc(lower("${precision}"), "${name}_from")::date
        where "${precision}" in ('YEAR', 'MONTH')`);
      this.addSql(`create index "${table}_${name}_until_index" on ${place} ("${name}_until")`);
    }
    this.addSql('alter table "campaigns"."occasion_observance" alter column "observed_until" set not null');
    this.addSql(
      'alter table "campaigns"."campaign" add "active_from" date null, add "active_to" date null, add "active_from_basis" text null, add "active_to_basis" text null',
    );
    this.addSql(bound("active_from", start));
    this.addSql(bound("active_to", end));
    for (const column of ["active_from", "active_to"]) {
      this.addSql(`create index "campaign_${column}_index" on "campaigns"."campaign" ("${column}")`);
      this.addSql(
        `alter table "campaigns"."campaign" add constraint "campaign_${column}_basis_check" check ("${column}_basis" in (${bases}))`,
      );
    }
  }
}

import { Migration } from "@mikro-orm/migrations";

const kinds = ["CREATE", "MERGE", "SPLIT", "RENAME", "RETYPE", "RELOCATE_PROVINCE", "DISSOLVE", "REESTABLISH"];

/**
 * Names the end of an organization an end, since few are dissolved, and stores which event ended it. The last possible day of the
 * establishment is stored beside the first.
 */
export class Migration20261128231000 extends Migration {
  override up(): void {
    const organization = '"organizations"."organization"';
    for (const name of ["from", "until", "precision"])
      this.addSql(`alter table ${organization} rename column "dissolved_${name}" to "ended_${name}"`);
    this.addSql(
      `alter table ${organization} rename constraint "organization_dissolved_precision_check" to "organization_ended_precision_check"`,
    );
    this.addSql(
      `alter table ${organization} add "established_until" date null, add "end_kind" text null, add "ended_by_id" uuid null`,
    );
    this.addSql(`update ${organization} set "established_until" = case "established_precision"
      when 'YEAR' then (date_trunc('year', "established_from") + interval '1 year - 1 day')::date
      when 'MONTH' then (date_trunc('month', "established_from") + interval '1 month - 1 day')::date
      else "established_from" end`);
    this.addSql(`update ${organization} as "o" set "established_until" = "begun"."until" from (
        select "part"."organization_id", min("event"."effective_until") as "until" from "organizations"."lineage_participant" as "part"
        join "organizations"."lineage_event" as "event" on "event"."id" = "part"."event_id" where "part"."side" = 'TO' group by 1
      ) as "begun" where "begun"."organization_id" = "o"."id" and "o"."established_from" is null`);
    this.addSql(`update ${organization} as "o" set "end_kind" = "event"."kind", "ended_by_id" = "event"."id"
      from "organizations"."lineage_participant" as "part"
      join "organizations"."lineage_event" as "event" on "event"."id" = "part"."event_id"
      where "part"."organization_id" = "o"."id" and "part"."side" = 'FROM' and "event"."kind" <> 'REESTABLISH' and "o"."has_end"`);
    this.addSql(
      `alter table ${organization} add constraint "organization_end_kind_check" check ("end_kind" in (${kinds.map((kind) => `'${kind}'`).join(", ")}))`,
    );
    this.addSql(
      `alter table ${organization} add constraint "organization_ended_by_id_foreign" foreign key ("ended_by_id") references "organizations"."lineage_event" ("id") on delete no action`,
    );
  }
}

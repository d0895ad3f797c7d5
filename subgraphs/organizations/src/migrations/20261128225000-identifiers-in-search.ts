import { Migration } from "@mikro-orm/migrations";

/** Repeats the values of identifiers beside the organization, so that a search finds it by them. */
export class Migration20261128225000 extends Migration {
  override up(): void {
    this.addSql(`alter table "organizations"."organization" add "identifier_values" jsonb not null default '[]'`);
    this.addSql(`update "organizations"."organization" as "o" set "identifier_values" = "held"."values" from (
      select "organization_id", jsonb_agg("value" order by "id") as "values" from "organizations"."organization_identifier" group by 1
    ) as "held" where "held"."organization_id" = "o"."id"`);
    this.addSql('alter table "organizations"."organization" alter column "identifier_values" drop default');
  }
}

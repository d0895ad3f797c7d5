import { Migration } from "@mikro-orm/migrations";

/** Repeats the labels of organizations beside them, so that a search finds them by the names of those above them. */
export class Migration20261128233000 extends Migration {
  override up(): void {
    this.addSql('alter table "organizations"."organization" add "search_label" text null');
    this.addSql(
      'update "organizations"."organization" as "o" set "search_label" = "l"."label" from "organizations"."organization_label" as "l" where "l"."organization_id" = "o"."id"',
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** Adds the table of labels. `OrganizationLabelService.addMissing`, which follows all migrations, fills it. */
export class Migration20261128232000 extends Migration {
  override up(): void {
    this.addSql(
      'create table "organizations"."organization_label" ("organization_id" uuid not null, "label" text not null, primary key ("organization_id"))',
    );
    this.addSql('create index "organization_label_label_index" on "organizations"."organization_label" ("label")');
  }
}

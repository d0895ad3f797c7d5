import { Migration } from "@mikro-orm/migrations";
import { searchText } from "@thidua/base/text";

/**
 * Mirrors of others' records; class and level of an award's form beside its key; achievements, which are internal, leave the
 * text that everybody searches.
 */
export class Migration20261121065935 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      'create table "awards"."lineage_participation" ("id" uuid not null, "event_id" uuid not null, "event_kind" text not null, "organization_id" uuid not null, "side" text not null, "effective_until" date null, primary key ("id"))',
    );
    this.addSql('create index "lineage_participation_event_id_index" on "awards"."lineage_participation" ("event_id")');
    this.addSql(
      'create index "lineage_participation_organization_id_side_index" on "awards"."lineage_participation" ("organization_id", "side")',
    );
    this.addSql(
      'create table "awards"."mirrored_campaign" ("id" uuid not null, "name" text not null, "organization_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'create table "awards"."mirrored_initiative" ("id" uuid not null, "name" text not null, "organization_id" uuid not null, "recognized_on" date null, primary key ("id"))',
    );
    this.addSql(
      'create table "awards"."mirrored_person" ("id" uuid not null, "full_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "awards"."mirrored_typical_example" ("id" uuid not null, "is_public" boolean not null, primary key ("id"))',
    );
    this.addSql(
      'create table "awards"."organization_node" ("id" uuid not null, "code" text not null, "name" text not null, "kind" text not null, "level" text not null, "parent_id" uuid null, "province_id" uuid null, "has_end" boolean not null, "ended_until" date null, "path" uuid[] not null default \'{}\', primary key ("id"))',
    );
    this.addSql('create index "organization_node_code_index" on "awards"."organization_node" ("code")');
    this.addSql('create index "organization_node_parent_id_index" on "awards"."organization_node" ("parent_id")');
    this.addSql('create index "organization_node_province_id_index" on "awards"."organization_node" ("province_id")');
    this.addSql('create index "organization_node_path_index" on awards.organization_node using gin ("path")');
    this.addSql('alter table "awards"."award" add "form_category" text null, add "form_level" text null');
    this.addSql(
      'update "awards"."award" as "a" set "form_category" = "f"."category", "form_level" = "f"."level" from "awards"."award_form" as "f" where "f"."id" = "a"."form_id"',
    );
    this.addSql('alter table "awards"."award" alter column "form_category" set not null');
    this.addSql('create index "award_by_form_category_index" on "awards"."award" ("form_category")');
    this.addSql('create index "award_by_form_level_index" on "awards"."award" ("form_level")');
    this.addSql(
      "alter table \"awards\".\"award\" add constraint \"award_form_category_check\" check (\"form_category\" in ('EMULATION_TITLE', 'ORDER', 'MEDAL', 'STATE_HONORARY_TITLE', 'PRIZE', 'COMMEMORATIVE_BADGE', 'MERIT_CERTIFICATE', 'COMMENDATION_CERTIFICATE'))",
    );
    this.addSql(
      "alter table \"awards\".\"award\" add constraint \"award_form_level_check\" check (\"form_level\" in ('STATE', 'PROVINCE', 'UNIT', 'DISTRICT', 'COMMUNE', 'OTHER'))",
    );
    // The search text is made by the program, not by SQL; few awards have an achievement written down.
    const rows = (await this.execute(
      'select "id", "recipient_name", "position" from "awards"."award" where "achievement" is not null',
    )) as { id: string; recipient_name: string; position: string | null }[];
    for (const { id, recipient_name, position } of rows) {
      await this.execute('update "awards"."award" set "search_text" = ? where "id" = ?', [
        ` ${searchText(recipient_name, position)}`,
        id,
      ]);
    }
  }
}

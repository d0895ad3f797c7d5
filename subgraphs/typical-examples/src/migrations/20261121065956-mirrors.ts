import { Migration } from "@mikro-orm/migrations";

/** mirrors */
export class Migration20261121065956 extends Migration {
  override up(): void {
    this.addSql(
      'create table "typical_examples"."lineage_participation" ("id" uuid not null, "event_id" uuid not null, "event_kind" text not null, "organization_id" uuid not null, "side" text not null, "effective_until" date null, primary key ("id"))',
    );
    this.addSql(
      'create index "lineage_participation_event_id_index" on "typical_examples"."lineage_participation" ("event_id")',
    );
    this.addSql(
      'create index "lineage_participation_organization_id_side_index" on "typical_examples"."lineage_participation" ("organization_id", "side")',
    );
    this.addSql(
      'create table "typical_examples"."mirrored_campaign" ("id" uuid not null, "name" text not null, "organization_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'create table "typical_examples"."mirrored_emulation_council" ("id" uuid not null, "name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "typical_examples"."mirrored_person" ("id" uuid not null, "full_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "typical_examples"."organization_node" ("id" uuid not null, "code" text not null, "name" text not null, "kind" text not null, "level" text not null, "parent_id" uuid null, "province_id" uuid null, "has_end" boolean not null, "ended_until" date null, "path" uuid[] not null default \'{}\', primary key ("id"))',
    );
    this.addSql('create index "organization_node_code_index" on "typical_examples"."organization_node" ("code")');
    this.addSql(
      'create index "organization_node_parent_id_index" on "typical_examples"."organization_node" ("parent_id")',
    );
    this.addSql(
      'create index "organization_node_province_id_index" on "typical_examples"."organization_node" ("province_id")',
    );
    this.addSql('create index "organization_node_path_index" on typical_examples.organization_node using gin ("path")');
  }
}

import { Migration } from "@mikro-orm/migrations";

/** The mirrors of organizations, their lineage and persons; which initiatives and registrations everyone may know of. */
export class Migration20261121070100 extends Migration {
  override up(): void {
    this.addSql(
      'create table "campaigns"."lineage_participation" ("id" uuid not null, "event_id" uuid not null, "event_kind" text not null, "organization_id" uuid not null, "side" text not null, "effective_until" date null, primary key ("id"))',
    );
    this.addSql(
      'create index "lineage_participation_event_id_index" on "campaigns"."lineage_participation" ("event_id")',
    );
    this.addSql(
      'create index "lineage_participation_organization_id_side_index" on "campaigns"."lineage_participation" ("organization_id", "side")',
    );
    this.addSql(
      'create table "campaigns"."mirrored_person" ("id" uuid not null, "full_name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "campaigns"."organization_node" ("id" uuid not null, "code" text not null, "name" text not null, "kind" text not null, "level" text not null, "parent_id" uuid null, "province_id" uuid null, "has_end" boolean not null, "ended_until" date null, "path" uuid[] not null default \'{}\', primary key ("id"))',
    );
    this.addSql('create index "organization_node_code_index" on "campaigns"."organization_node" ("code")');
    this.addSql('create index "organization_node_parent_id_index" on "campaigns"."organization_node" ("parent_id")');
    this.addSql(
      'create index "organization_node_province_id_index" on "campaigns"."organization_node" ("province_id")',
    );
    this.addSql('create index "organization_node_path_index" on campaigns.organization_node using gin ("path")');
    this.addSql('alter table "campaigns"."initiative" add "is_public" boolean not null default false');
    this.addSql('create index "initiative_is_public_index" on "campaigns"."initiative" ("is_public")');
    this.addSql('alter table "campaigns"."registration" add "is_public" boolean not null default false');
    this.addSql('create index "registration_is_public_index" on "campaigns"."registration" ("is_public")');
    // As the entities' hooks would, for what was stored before they were.
    const printed = `exists (select 1 from jsonb_array_elements("sources") as "source" where coalesce("source"->>'article', '') <> '')`;
    this.addSql(`update "campaigns"."initiative" set "is_public" = "recognized_on" is not null or ${printed}`);
    this.addSql(`update "campaigns"."registration" set "is_public" = ${printed}`);
  }
}

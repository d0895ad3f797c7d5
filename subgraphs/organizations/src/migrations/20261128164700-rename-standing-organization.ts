import { Migration } from "@mikro-orm/migrations";

/**
 * Renames the standing organization of a council, and the kind CENTRAL_BODY to CENTRAL_ORGANIZATION. Recorded changes of councils
 * get the property's new name, since the feed publishes properties by the names of fields. The new kind of an organization is
 * recorded as a change, so that mirrors take it over. A new database has no change table yet: the kit's migrations follow.
 */
export class Migration20261128164700 extends Migration {
  override up(): void {
    this.addSql(
      'alter table "organizations"."emulation_council" rename column "standing_body_id" to "standing_organization_id"',
    );
    this.addSql(
      'alter index "organizations"."emulation_council_standing_body_id_index" rename to "emulation_council_standing_organization_id_index"',
    );
    this.addSql(
      'alter table "organizations"."emulation_council" rename constraint "emulation_council_standing_body_id_foreign" to "emulation_council_standing_organization_id_foreign"',
    );
    this.addSql('alter table "organizations"."organization" drop constraint "organization_kind_check"');
    this.addSql(`do $do$ begin
      if to_regclass('"organizations"."change"') is not null then
        update "organizations"."change" set
          "before" = case when jsonb_exists("before", 'standingBodyId') then "before" - 'standingBodyId' || jsonb_build_object('standingOrganizationId', "before" -> 'standingBodyId') else "before" end,
          "after" = case when jsonb_exists("after", 'standingBodyId') then "after" - 'standingBodyId' || jsonb_build_object('standingOrganizationId', "after" -> 'standingBodyId') else "after" end
        where "type" = 'EmulationCouncil';
        insert into "organizations"."change" ("actor", "operation", "type", "id", "kind", "before", "after", "snapshot", "public_before", "public_after")
        select 'system', 'migration', 'Organization', "organization"."id", 'UPDATED',
          jsonb_build_object('kind', 'CENTRAL_BODY', 'version', "organization"."version"),
          jsonb_build_object('kind', 'CENTRAL_ORGANIZATION', 'version', "organization"."version" + 1),
          jsonb_set("last"."snapshot", '{kind}', '"CENTRAL_ORGANIZATION"'), true, true
        from "organizations"."organization"
        join lateral (
          select "snapshot" from "organizations"."change"
          where "change"."id" = "organization"."id" and "type" = 'Organization' order by "seq" desc limit 1
        ) as "last" on true
        where "organization"."kind" = 'CENTRAL_BODY';
      end if;
    end $do$`);
    this.addSql(
      `update "organizations"."organization" set "kind" = 'CENTRAL_ORGANIZATION', "version" = "version" + 1 where "kind" = 'CENTRAL_BODY'`,
    );
    this.addSql(
      `alter table "organizations"."organization" add constraint "organization_kind_check" check ("kind" in ('CENTRAL_ORGANIZATION', 'PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'DEPARTMENT', 'INSPECTORATE', 'DIVISION', 'SUBORDINATE_UNIT', 'EMULATION_BOARD', 'ENTERPRISE', 'PARTY_COMMITTEE', 'TRADE_UNION', 'YOUTH_UNION', 'MASS_ORGANIZATION'))`,
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** list indexes */
export class Migration20261129020630 extends Migration {
  override up(): void {
    this.addSql('drop index "organizations"."lineage_event_order_date_index"');
    this.addSql(
      'create index "lineage_event_order_date_id_index" on "organizations"."lineage_event" ("order_date", "id")',
    );
    this.addSql('drop index "organizations"."person_name_sort_key_index"');
    this.addSql('create index "person_name_sort_key_id_index" on "organizations"."person" ("name_sort_key", "id")');
    this.addSql('create index "province_name_sort_key_id_index" on "organizations"."province" ("name_sort_key", "id")');
    this.addSql('create index "province_code_id_index" on "organizations"."province" ("code", "id")');
    this.addSql('drop index "organizations"."organization_name_sort_key_index"');
    this.addSql('drop index "organizations"."organization_parent_id_index"');
    this.addSql(
      'create index "organization_name_sort_key_id_index" on "organizations"."organization" ("name_sort_key", "id")',
    );
    this.addSql(
      'create index "organization_parent_id_name_sort_key_id_index" on "organizations"."organization" ("parent_id", "name_sort_key", "id")',
    );
    this.addSql('create index "organization_code_id_index" on "organizations"."organization" ("code", "id")');
    this.addSql('drop index "organizations"."emulation_bloc_name_sort_key_index"');
    this.addSql('drop index "organizations"."emulation_bloc_organization_id_index"');
    this.addSql('drop index "organizations"."emulation_bloc_parent_bloc_id_index"');
    this.addSql(
      'create index "emulation_bloc_name_sort_key_id_index" on "organizations"."emulation_bloc" ("name_sort_key", "id")',
    );
    this.addSql(
      'create index "emulation_bloc_parent_bloc_id_name_sort_key_id_index" on "organizations"."emulation_bloc" ("parent_bloc_id", "name_sort_key", "id")',
    );
    this.addSql(
      'create index "emulation_bloc_organization_id_name_sort_key_id_index" on "organizations"."emulation_bloc" ("organization_id", "name_sort_key", "id")',
    );
    this.addSql('create index "emulation_bloc_code_id_index" on "organizations"."emulation_bloc" ("code", "id")');
    this.addSql('drop index "organizations"."bloc_membership_bloc_id_index"');
    this.addSql('drop index "organizations"."bloc_membership_organization_id_index"');
    this.addSql(
      'create index "bloc_membership_valid_from_id_index" on "organizations"."bloc_membership" ("valid_from", "id")',
    );
    this.addSql(
      'create index "bloc_membership_bloc_id_valid_from_id_index" on "organizations"."bloc_membership" ("bloc_id", "valid_from", "id")',
    );
    this.addSql(
      'create index "bloc_membership_organization_id_valid_from_id_index" on "organizations"."bloc_membership" ("organization_id", "valid_from", "id")',
    );
    this.addSql('drop index "organizations"."appointment_held_from_index"');
    this.addSql('drop index "organizations"."appointment_organization_id_index"');
    this.addSql('drop index "organizations"."appointment_person_id_index"');
    this.addSql('create index "appointment_held_from_id_index" on "organizations"."appointment" ("held_from", "id")');
    this.addSql(
      'create index "appointment_person_id_held_from_id_index" on "organizations"."appointment" ("person_id", "held_from", "id")',
    );
    this.addSql(
      'create index "appointment_organization_id_held_from_id_index" on "organizations"."appointment" ("organization_id", "held_from", "id")',
    );
    this.addSql('drop index "organizations"."emulation_council_name_sort_key_index"');
    this.addSql('drop index "organizations"."emulation_council_organization_id_index"');
    this.addSql(
      'create index "emulation_council_name_sort_key_id_index" on "organizations"."emulation_council" ("name_sort_key", "id")',
    );
    this.addSql(
      'create index "emulation_council_organization_id_name_sort_key_id_index" on "organizations"."emulation_council" ("organization_id", "name_sort_key", "id")',
    );
    this.addSql('create index "emulation_council_code_id_index" on "organizations"."emulation_council" ("code", "id")');
    this.addSql('create index "task_completion_year_id_index" on "organizations"."task_completion" ("year", "id")');
    this.addSql(
      'create index "task_completion_person_id_year_id_index" on "organizations"."task_completion" ("person_id", "year", "id")',
    );
    this.addSql(
      'create index "task_completion_organization_id_year_id_index" on "organizations"."task_completion" ("organization_id", "year", "id")',
    );
  }
}

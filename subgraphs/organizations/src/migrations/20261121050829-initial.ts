import { Migration } from "@mikro-orm/migrations";

/** initial */
export class Migration20261121050829 extends Migration {
  override up(): void {
    this.addSql(
      'create table "organizations"."lineage_event" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "kind" text not null, "effective_from" date null, "effective_until" date null, "order_date" date null, "effective_precision" text not null, "effective_before_on" date null, "legal_basis" jsonb null, primary key ("id"))',
    );
    this.addSql('create index "lineage_event_kind_index" on "organizations"."lineage_event" ("kind")');
    this.addSql(
      'create index "lineage_event_effective_from_index" on "organizations"."lineage_event" ("effective_from")',
    );
    this.addSql('create index "lineage_event_order_date_index" on "organizations"."lineage_event" ("order_date")');
    this.addSql(
      'create table "organizations"."person" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "full_name" text not null, "name_sort_key" text collate "C" not null, primary key ("id"))',
    );
    this.addSql('create index "person_name_sort_key_index" on "organizations"."person" ("name_sort_key")');
    this.addSql(
      'create index "person_search_text_index" on organizations.person using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "organizations"."province" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "name" text not null, "kind" text not null default \'PROVINCE\', "name_sort_key" text collate "C" not null, "valid_from" date null, "valid_to" date null, primary key ("id"))',
    );
    this.addSql('alter table "organizations"."province" add constraint "province_code_unique" unique ("code")');
    this.addSql(
      'create index "province_search_text_index" on organizations.province using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "organizations"."organization" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "kind" text not null, "level" text not null, "province_id" uuid null, "province_certainty" text null, "province_sources" jsonb not null, "province_label" text null, "parent_id" uuid null, "name_history" jsonb not null, "name_sort_key" text collate "C" not null, "established_from" date null, "established_precision" text not null default \'UNKNOWN\', "dissolved_from" date null, "dissolved_until" date null, "dissolved_precision" text not null default \'UNKNOWN\', "has_end" boolean not null default false, primary key ("id"))',
    );
    this.addSql('alter table "organizations"."organization" add constraint "organization_code_unique" unique ("code")');
    this.addSql('create index "organization_kind_index" on "organizations"."organization" ("kind")');
    this.addSql('create index "organization_level_index" on "organizations"."organization" ("level")');
    this.addSql('create index "organization_province_id_index" on "organizations"."organization" ("province_id")');
    this.addSql('create index "organization_parent_id_index" on "organizations"."organization" ("parent_id")');
    this.addSql('create index "organization_name_sort_key_index" on "organizations"."organization" ("name_sort_key")');
    this.addSql('create index "organization_has_end_index" on "organizations"."organization" ("has_end")');
    this.addSql(
      'create index "organization_search_text_index" on organizations.organization using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "organizations"."organization_name" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "organization_id" uuid not null, "full_name" text not null, "short_name" text null, "symbol_code" text null, "full_name_key" text not null, "short_name_key" text null, "symbol_code_key" text null, "valid_from_date" date null, "valid_from_precision" text not null default \'UNKNOWN\', "valid_to_date" date null, "valid_to_precision" text not null default \'UNKNOWN\', primary key ("id"))',
    );
    this.addSql(
      'create index "organization_name_organization_id_index" on "organizations"."organization_name" ("organization_id")',
    );
    this.addSql(
      'create index "organization_name_full_name_key_index" on "organizations"."organization_name" ("full_name_key")',
    );
    this.addSql(
      'create index "organization_name_short_name_key_index" on "organizations"."organization_name" ("short_name_key")',
    );
    this.addSql(
      'create index "organization_name_symbol_code_key_index" on "organizations"."organization_name" ("symbol_code_key")',
    );
    this.addSql(
      'create table "organizations"."organization_identifier" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "organization_id" uuid not null, "scheme" text not null, "value" text not null, "status" text not null default \'ACTIVE\', "valid_from" date null, "valid_to" date null, "closing_basis" jsonb null, primary key ("id"))',
    );
    this.addSql(
      'create index "organization_identifier_organization_id_index" on "organizations"."organization_identifier" ("organization_id")',
    );
    this.addSql(
      'create index "organization_identifier_scheme_value_index" on "organizations"."organization_identifier" ("scheme", "value")',
    );
    this.addSql(
      'create table "organizations"."lineage_participant" ("id" uuid not null, "event_id" uuid not null, "organization_id" uuid not null, "side" text not null, "position" int not null, primary key ("id"))',
    );
    this.addSql(
      'create index "lineage_participant_organization_id_side_index" on "organizations"."lineage_participant" ("organization_id", "side")',
    );
    this.addSql(
      'alter table "organizations"."lineage_participant" add constraint "lineage_participant_event_id_organization_id_unique" unique ("event_id", "organization_id")',
    );
    this.addSql(
      'create table "organizations"."emulation_bloc" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "kind" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "organization_id" uuid not null, "parent_bloc_id" uuid null, "bloc_head_id" uuid null, "bloc_deputy_id" uuid null, "member_count" int null, "criteria" jsonb not null, "steps" jsonb not null, "quotas" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_code_unique" unique ("code")',
    );
    this.addSql('create index "emulation_bloc_kind_index" on "organizations"."emulation_bloc" ("kind")');
    this.addSql(
      'create index "emulation_bloc_name_sort_key_index" on "organizations"."emulation_bloc" ("name_sort_key")',
    );
    this.addSql(
      'create index "emulation_bloc_organization_id_index" on "organizations"."emulation_bloc" ("organization_id")',
    );
    this.addSql(
      'create index "emulation_bloc_parent_bloc_id_index" on "organizations"."emulation_bloc" ("parent_bloc_id")',
    );
    this.addSql(
      'create index "emulation_bloc_bloc_head_id_index" on "organizations"."emulation_bloc" ("bloc_head_id")',
    );
    this.addSql(
      'create index "emulation_bloc_bloc_deputy_id_index" on "organizations"."emulation_bloc" ("bloc_deputy_id")',
    );
    this.addSql(
      'create index "emulation_bloc_search_text_index" on organizations.emulation_bloc using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "organizations"."bloc_rules" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "bloc_id" uuid not null, "version_number" int not null, "document" jsonb null, "valid_from" date null, "text" text null, "criteria" jsonb null, "steps" jsonb null, primary key ("id"))',
    );
    this.addSql(
      'alter table "organizations"."bloc_rules" add constraint "bloc_rules_bloc_id_version_number_unique" unique ("bloc_id", "version_number")',
    );
    this.addSql(
      'create table "organizations"."bloc_membership" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "bloc_id" uuid not null, "organization_id" uuid not null, "valid_from" date null, "valid_to" date null, primary key ("id"))',
    );
    this.addSql('create index "bloc_membership_bloc_id_index" on "organizations"."bloc_membership" ("bloc_id")');
    this.addSql(
      'create index "bloc_membership_organization_id_index" on "organizations"."bloc_membership" ("organization_id")',
    );
    this.addSql(
      'create table "organizations"."appointment" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "role" text not null, "organization_id" uuid not null, "person_id" uuid null, "valid_from" date null, "valid_to" date null, "attested_on" date null, "note" text null, "held_from" date null, "held_to" date null, primary key ("id"))',
    );
    this.addSql('create index "appointment_role_index" on "organizations"."appointment" ("role")');
    this.addSql(
      'create index "appointment_organization_id_index" on "organizations"."appointment" ("organization_id")',
    );
    this.addSql('create index "appointment_person_id_index" on "organizations"."appointment" ("person_id")');
    this.addSql('create index "appointment_held_from_index" on "organizations"."appointment" ("held_from")');
    this.addSql(
      'create table "organizations"."emulation_council" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "level" text not null, "name" text not null, "other_names" jsonb not null, "name_sort_key" text collate "C" not null, "organization_id" uuid null, "province_id" uuid null, "province_label" text null, "standing_body_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'alter table "organizations"."emulation_council" add constraint "emulation_council_code_unique" unique ("code")',
    );
    this.addSql('create index "emulation_council_level_index" on "organizations"."emulation_council" ("level")');
    this.addSql(
      'create index "emulation_council_name_sort_key_index" on "organizations"."emulation_council" ("name_sort_key")',
    );
    this.addSql(
      'create index "emulation_council_organization_id_index" on "organizations"."emulation_council" ("organization_id")',
    );
    this.addSql(
      'create index "emulation_council_province_id_index" on "organizations"."emulation_council" ("province_id")',
    );
    this.addSql(
      'create index "emulation_council_standing_body_id_index" on "organizations"."emulation_council" ("standing_body_id")',
    );
    this.addSql(
      'create index "emulation_council_search_text_index" on organizations.emulation_council using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "organizations"."province_code" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "province_id" uuid not null, "value" text not null, "valid_from" date null, "valid_to" date null, "legal_basis" jsonb null, primary key ("id"))',
    );
    this.addSql('create index "province_code_province_id_index" on "organizations"."province_code" ("province_id")');
    this.addSql('create index "province_code_value_index" on "organizations"."province_code" ("value")');
    this.addSql(
      'create table "organizations"."province_succession" ("id" uuid not null, "predecessor_id" uuid not null, "successor_id" uuid not null, primary key ("id"))',
    );
    this.addSql(
      'create index "province_succession_successor_id_index" on "organizations"."province_succession" ("successor_id")',
    );
    this.addSql(
      'alter table "organizations"."province_succession" add constraint "province_succession_predecessor_id_successor_id_unique" unique ("predecessor_id", "successor_id")',
    );
    this.addSql(
      'create table "organizations"."task_completion" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "organization_id" uuid null, "person_id" uuid null, "year" int not null, "level" text not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_person_id_year_unique" unique ("person_id", "year")',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_organization_id_year_unique" unique ("organization_id", "year")',
    );
    this.addSql(
      'alter table "organizations"."lineage_event" add constraint "lineage_event_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"organizations\".\"lineage_event\" add constraint \"lineage_event_kind_check\" check (\"kind\" in ('CREATE', 'MERGE', 'SPLIT', 'RENAME', 'RETYPE', 'RELOCATE_PROVINCE', 'DISSOLVE', 'REESTABLISH'))",
    );
    this.addSql(
      "alter table \"organizations\".\"lineage_event\" add constraint \"lineage_event_effective_precision_check\" check (\"effective_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "organizations"."person" add constraint "person_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."province" add constraint "province_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."province" add constraint "province_kind_check" check ("kind" in (\'PROVINCE\', \'CENTRALLY_RUN_CITY\'))',
    );
    this.addSql(
      'alter table "organizations"."organization" add constraint "organization_province_id_foreign" foreign key ("province_id") references "organizations"."province" ("id") on delete no action',
    );
    this.addSql(
      'alter table "organizations"."organization" add constraint "organization_parent_id_foreign" foreign key ("parent_id") references "organizations"."organization" ("id") on delete no action',
    );
    this.addSql(
      'alter table "organizations"."organization" add constraint "organization_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"organizations\".\"organization\" add constraint \"organization_kind_check\" check (\"kind\" in ('CENTRAL_BODY', 'PEOPLES_COMMITTEE', 'PEOPLES_COUNCIL', 'DEPARTMENT', 'INSPECTORATE', 'DIVISION', 'SUBORDINATE_UNIT', 'EMULATION_BOARD', 'ENTERPRISE', 'PARTY_COMMITTEE', 'TRADE_UNION', 'YOUTH_UNION', 'MASS_ORGANIZATION'))",
    );
    this.addSql(
      "alter table \"organizations\".\"organization\" add constraint \"organization_level_check\" check (\"level\" in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'UNIT'))",
    );
    this.addSql(
      'alter table "organizations"."organization" add constraint "organization_province_certainty_check" check ("province_certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"organizations\".\"organization\" add constraint \"organization_established_precision_check\" check (\"established_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      "alter table \"organizations\".\"organization\" add constraint \"organization_dissolved_precision_check\" check (\"dissolved_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "organizations"."organization_name" add constraint "organization_name_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id")',
    );
    this.addSql(
      'alter table "organizations"."organization_name" add constraint "organization_name_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"organizations\".\"organization_name\" add constraint \"organization_name_valid_from_precision_check\" check (\"valid_from_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      "alter table \"organizations\".\"organization_name\" add constraint \"organization_name_valid_to_precision_check\" check (\"valid_to_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "organizations"."organization_identifier" add constraint "organization_identifier_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id")',
    );
    this.addSql(
      'alter table "organizations"."organization_identifier" add constraint "organization_identifier_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."organization_identifier" add constraint "organization_identifier_scheme_check" check ("scheme" in (\'QCVN_102_2016\', \'QD_20_2020\'))',
    );
    this.addSql(
      'alter table "organizations"."organization_identifier" add constraint "organization_identifier_status_check" check ("status" in (\'ACTIVE\', \'CLOSED\'))',
    );
    this.addSql(
      'alter table "organizations"."lineage_participant" add constraint "lineage_participant_event_id_foreign" foreign key ("event_id") references "organizations"."lineage_event" ("id")',
    );
    this.addSql(
      'alter table "organizations"."lineage_participant" add constraint "lineage_participant_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id")',
    );
    this.addSql(
      'alter table "organizations"."lineage_participant" add constraint "lineage_participant_side_check" check ("side" in (\'FROM\', \'TO\', \'BOTH\'))',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id")',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_parent_bloc_id_foreign" foreign key ("parent_bloc_id") references "organizations"."emulation_bloc" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_bloc_head_id_foreign" foreign key ("bloc_head_id") references "organizations"."organization" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_bloc_deputy_id_foreign" foreign key ("bloc_deputy_id") references "organizations"."organization" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."emulation_bloc" add constraint "emulation_bloc_kind_check" check ("kind" in (\'CLUSTER\', \'BLOC\'))',
    );
    this.addSql(
      'alter table "organizations"."bloc_rules" add constraint "bloc_rules_bloc_id_foreign" foreign key ("bloc_id") references "organizations"."emulation_bloc" ("id")',
    );
    this.addSql(
      'alter table "organizations"."bloc_rules" add constraint "bloc_rules_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."bloc_membership" add constraint "bloc_membership_bloc_id_foreign" foreign key ("bloc_id") references "organizations"."emulation_bloc" ("id")',
    );
    this.addSql(
      'alter table "organizations"."bloc_membership" add constraint "bloc_membership_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id")',
    );
    this.addSql(
      'alter table "organizations"."bloc_membership" add constraint "bloc_membership_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."appointment" add constraint "appointment_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id")',
    );
    this.addSql(
      'alter table "organizations"."appointment" add constraint "appointment_person_id_foreign" foreign key ("person_id") references "organizations"."person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."appointment" add constraint "appointment_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"organizations\".\"appointment\" add constraint \"appointment_role_check\" check (\"role\" in ('DIRECTOR', 'DEPUTY_DIRECTOR', 'CHAIRPERSON', 'VICE_CHAIRPERSON', 'HEAD', 'DEPUTY_HEAD', 'EMULATION_OFFICER'))",
    );
    this.addSql(
      'alter table "organizations"."emulation_council" add constraint "emulation_council_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."emulation_council" add constraint "emulation_council_province_id_foreign" foreign key ("province_id") references "organizations"."province" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."emulation_council" add constraint "emulation_council_standing_body_id_foreign" foreign key ("standing_body_id") references "organizations"."organization" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."emulation_council" add constraint "emulation_council_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"organizations\".\"emulation_council\" add constraint \"emulation_council_level_check\" check (\"level\" in ('CENTRAL', 'PROVINCE', 'DEPARTMENT', 'DISTRICT', 'COMMUNE', 'UNIT'))",
    );
    this.addSql(
      'alter table "organizations"."province_code" add constraint "province_code_province_id_foreign" foreign key ("province_id") references "organizations"."province" ("id")',
    );
    this.addSql(
      'alter table "organizations"."province_code" add constraint "province_code_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."province_succession" add constraint "province_succession_predecessor_id_foreign" foreign key ("predecessor_id") references "organizations"."province" ("id")',
    );
    this.addSql(
      'alter table "organizations"."province_succession" add constraint "province_succession_successor_id_foreign" foreign key ("successor_id") references "organizations"."province" ("id")',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_organization_id_foreign" foreign key ("organization_id") references "organizations"."organization" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_person_id_foreign" foreign key ("person_id") references "organizations"."person" ("id") on delete set null',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_one_subject" check ((organization_id is null) <> (person_id is null))',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "organizations"."task_completion" add constraint "task_completion_level_check" check ("level" in (\'COMPLETED\', \'COMPLETED_WELL\', \'COMPLETED_EXCELLENTLY\'))',
    );
  }
}

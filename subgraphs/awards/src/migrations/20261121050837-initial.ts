import { Migration } from "@mikro-orm/migrations";

/** initial */
export class Migration20261121050837 extends Migration {
  override up(): void {
    this.addSql(
      'create table "awards"."award_authority" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "label_vi" text not null, "label_en" text not null, "valid_from" date null, "valid_to" date null, "legal_basis" jsonb not null, "form_key" text not null, "decider_key" text not null, "level" text not null, "organization_kind" text null, primary key ("id"))',
    );
    this.addSql('create index "award_authority_valid_from_index" on "awards"."award_authority" ("valid_from")');
    this.addSql('create index "award_authority_valid_to_index" on "awards"."award_authority" ("valid_to")');
    this.addSql('create index "award_authority_form_key_index" on "awards"."award_authority" ("form_key")');
    this.addSql('create index "award_authority_decider_key_index" on "awards"."award_authority" ("decider_key")');
    this.addSql('create index "award_authority_level_index" on "awards"."award_authority" ("level")');
    this.addSql(
      'create index "award_authority_search_text_index" on awards.award_authority using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'alter table "awards"."award_authority" add constraint "award_authority_form_key_decider_key_valid_from_unique" unique ("form_key", "decider_key", "valid_from")',
    );
    this.addSql(
      'create table "awards"."award_decision" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "title" text null, "document" jsonb null, "identity" text null, "issued_on" date null, "awarded_on" date null, "decided_by" text null, "organization_id" uuid not null, "signer_id" uuid null, "proposing_council_id" uuid null, "review_conference_id" uuid null, "state" text not null default \'ISSUED\', "collective_count" int null, "household_count" int null, "individual_count" int null, "steps" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "awards"."award_decision" add constraint "award_decision_identity_unique" unique ("identity")',
    );
    this.addSql('create index "award_decision_issued_on_index" on "awards"."award_decision" ("issued_on")');
    this.addSql('create index "award_decision_awarded_on_index" on "awards"."award_decision" ("awarded_on")');
    this.addSql('create index "award_decision_organization_id_index" on "awards"."award_decision" ("organization_id")');
    this.addSql('create index "award_decision_signer_id_index" on "awards"."award_decision" ("signer_id")');
    this.addSql(
      'create index "award_decision_proposing_council_id_index" on "awards"."award_decision" ("proposing_council_id")',
    );
    this.addSql(
      'create index "award_decision_review_conference_id_index" on "awards"."award_decision" ("review_conference_id")',
    );
    this.addSql('create index "award_decision_state_index" on "awards"."award_decision" ("state")');
    this.addSql(
      'create index "award_decision_search_text_index" on awards.award_decision using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "awards"."award_form" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "label_vi" text not null, "label_en" text not null, "valid_from" date null, "valid_to" date null, "legal_basis" jsonb not null, "key" text not null, "code" text not null, "code_key" text not null, "is_code_provisional" boolean not null default false, "category" text not null, "level" text null, "subject_kinds" text[] not null, "grades" jsonb not null, "precedence" int not null, "conditions" jsonb not null, "decided_by_vi" text null, "decided_by_en" text null, "variant_of_id" uuid null, "label_sort_key" text collate "C" not null, primary key ("id"))',
    );
    this.addSql('create index "award_form_valid_from_index" on "awards"."award_form" ("valid_from")');
    this.addSql('create index "award_form_valid_to_index" on "awards"."award_form" ("valid_to")');
    this.addSql('create index "award_form_key_index" on "awards"."award_form" ("key")');
    this.addSql('create index "award_form_code_key_index" on "awards"."award_form" ("code_key")');
    this.addSql('create index "award_form_category_index" on "awards"."award_form" ("category")');
    this.addSql('create index "award_form_level_index" on "awards"."award_form" ("level")');
    this.addSql('create index "award_form_variant_of_id_index" on "awards"."award_form" ("variant_of_id")');
    this.addSql(
      'create index "award_form_search_text_index" on awards.award_form using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql('create index "award_form_subject_kinds_index" on awards.award_form using gin ("subject_kinds")');
    this.addSql(
      'alter table "awards"."award_form" add constraint "award_form_code_key_valid_from_unique" unique ("code_key", "valid_from")',
    );
    this.addSql(
      'create table "awards"."cancellation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "decision_id" uuid not null, "cancelled_on" date not null, "document" jsonb null, "reason" text not null, "organization_id" uuid null, primary key ("id"))',
    );
    this.addSql(
      'alter table "awards"."cancellation" add constraint "cancellation_decision_id_unique" unique ("decision_id")',
    );
    this.addSql('create index "cancellation_organization_id_index" on "awards"."cancellation" ("organization_id")');
    this.addSql(
      'create table "awards"."commendation_policy" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "statement" text not null, "stated_on" date null, "position" int not null, "organization_id" uuid not null, "campaign_id" uuid null, "emulation_plan_id" uuid null, "principle_codes" text[] not null, "commendation_type_codes" text[] not null, "subject_kinds" text[] not null, "priority_groups" text[] not null, "bases" text[] not null, "task_completion_levels" text[] not null, "initiative_kinds" text[] not null, "steps" text[] not null, primary key ("id"))',
    );
    this.addSql('create index "commendation_policy_stated_on_index" on "awards"."commendation_policy" ("stated_on")');
    this.addSql(
      'create index "commendation_policy_organization_id_index" on "awards"."commendation_policy" ("organization_id")',
    );
    this.addSql(
      'create index "commendation_policy_campaign_id_index" on "awards"."commendation_policy" ("campaign_id")',
    );
    this.addSql(
      'create index "commendation_policy_emulation_plan_id_index" on "awards"."commendation_policy" ("emulation_plan_id")',
    );
    this.addSql(
      'create index "commendation_policy_search_text_index" on awards.commendation_policy using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create index "commendation_policy_principle_codes_index" on awards.commendation_policy using gin ("principle_codes")',
    );
    this.addSql(
      'create index "commendation_policy_commendation_type_codes_index" on awards.commendation_policy using gin ("commendation_type_codes")',
    );
    this.addSql(
      'create index "commendation_policy_subject_kinds_index" on awards.commendation_policy using gin ("subject_kinds")',
    );
    this.addSql(
      'create index "commendation_policy_priority_groups_index" on awards.commendation_policy using gin ("priority_groups")',
    );
    this.addSql('create index "commendation_policy_bases_index" on awards.commendation_policy using gin ("bases")');
    this.addSql(
      'create index "commendation_policy_task_completion_levels_index" on awards.commendation_policy using gin ("task_completion_levels")',
    );
    this.addSql(
      'create index "commendation_policy_initiative_kinds_index" on awards.commendation_policy using gin ("initiative_kinds")',
    );
    this.addSql('create index "commendation_policy_steps_index" on awards.commendation_policy using gin ("steps")');
    this.addSql(
      'create table "awards"."commendation_principle" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "label_vi" text not null, "label_en" text not null, "valid_from" date null, "valid_to" date null, "legal_basis" jsonb not null, "code" text not null, "position" int not null, primary key ("id"))',
    );
    this.addSql(
      'create index "commendation_principle_valid_from_index" on "awards"."commendation_principle" ("valid_from")',
    );
    this.addSql(
      'create index "commendation_principle_valid_to_index" on "awards"."commendation_principle" ("valid_to")',
    );
    this.addSql('create index "commendation_principle_code_index" on "awards"."commendation_principle" ("code")');
    this.addSql(
      'create index "commendation_principle_search_text_index" on awards.commendation_principle using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'alter table "awards"."commendation_principle" add constraint "commendation_principle_code_valid_from_unique" unique ("code", "valid_from")',
    );
    this.addSql(
      'create table "awards"."commendation_type" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "label_vi" text not null, "label_en" text not null, "valid_from" date null, "valid_to" date null, "legal_basis" jsonb not null, "code" text not null, "position" int not null, "meaning_vi" text null, "meaning_en" text null, "meaning_certainty" text null, primary key ("id"))',
    );
    this.addSql('create index "commendation_type_valid_from_index" on "awards"."commendation_type" ("valid_from")');
    this.addSql('create index "commendation_type_valid_to_index" on "awards"."commendation_type" ("valid_to")');
    this.addSql('create index "commendation_type_code_index" on "awards"."commendation_type" ("code")');
    this.addSql(
      'create index "commendation_type_search_text_index" on awards.commendation_type using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'alter table "awards"."commendation_type" add constraint "commendation_type_code_valid_from_unique" unique ("code", "valid_from")',
    );
    this.addSql(
      'create table "awards"."award" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "decision_id" uuid not null, "form_id" uuid not null, "form_key" text not null, "grade" int null, "subject_kind" text not null, "recipient_name" text not null, "recipient_key" text not null, "recipient_sort_key" text collate "C" not null, "position" text null, "recipient_position_class" text null, "person_id" uuid null, "organization_id" uuid null, "unit_id" uuid null, "credited_organization_id" uuid null, "commendation_type_id" uuid null, "commendation_type_code" text null, "campaign_id" uuid null, "typical_example_id" uuid null, "task_completion_level" text null, "achievement" text null, "achievement_from" date null, "achievement_to" date null, "decided_on" date not null, "awarded_on" date null, "is_posthumous" boolean not null default false, "amount_vnd" bigint null, "ceremony_key" text collate "C" not null, primary key ("id"))',
    );
    this.addSql('create index "award_decision_id_index" on "awards"."award" ("decision_id")');
    this.addSql('create index "award_form_id_index" on "awards"."award" ("form_id")');
    this.addSql('create index "award_by_form_key_index" on "awards"."award" ("form_key")');
    this.addSql('create index "award_subject_kind_index" on "awards"."award" ("subject_kind")');
    this.addSql('create index "award_recipient_sort_key_index" on "awards"."award" ("recipient_sort_key")');
    this.addSql('create index "award_person_id_index" on "awards"."award" ("person_id")');
    this.addSql('create index "award_credited_organization_id_index" on "awards"."award" ("credited_organization_id")');
    this.addSql('create index "award_commendation_type_id_index" on "awards"."award" ("commendation_type_id")');
    this.addSql('create index "award_commendation_type_code_index" on "awards"."award" ("commendation_type_code")');
    this.addSql('create index "award_campaign_id_index" on "awards"."award" ("campaign_id")');
    this.addSql('create index "award_typical_example_id_index" on "awards"."award" ("typical_example_id")');
    this.addSql('create index "award_decided_on_index" on "awards"."award" ("decided_on")');
    this.addSql('create index "award_awarded_on_index" on "awards"."award" ("awarded_on")');
    this.addSql('create index "award_ceremony_key_index" on "awards"."award" ("ceremony_key")');
    this.addSql('create index "award_search_text_index" on awards.award using gin ("search_text" gin_trgm_ops)');
    this.addSql(
      'alter table "awards"."award" add constraint "award_decision_id_form_id_recipient_key_unique" unique ("decision_id", "form_id", "recipient_key")',
    );
    this.addSql(
      'create table "awards"."statistics_category" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "label_vi" text not null, "label_en" text not null, "valid_from" date null, "valid_to" date null, "legal_basis" jsonb not null, "code" text not null, "position" int not null, primary key ("id"))',
    );
    this.addSql('create index "statistics_category_valid_from_index" on "awards"."statistics_category" ("valid_from")');
    this.addSql('create index "statistics_category_valid_to_index" on "awards"."statistics_category" ("valid_to")');
    this.addSql('create index "statistics_category_code_index" on "awards"."statistics_category" ("code")');
    this.addSql(
      'create index "statistics_category_search_text_index" on awards.statistics_category using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'alter table "awards"."statistics_category" add constraint "statistics_category_code_valid_from_unique" unique ("code", "valid_from")',
    );
    this.addSql(
      'create table "awards"."statistics_mapping" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "category_id" uuid not null, "commendation_type_code" text not null, primary key ("id"))',
    );
    this.addSql('create index "statistics_mapping_category_id_index" on "awards"."statistics_mapping" ("category_id")');
    this.addSql(
      'create index "statistics_mapping_commendation_type_code_index" on "awards"."statistics_mapping" ("commendation_type_code")',
    );
    this.addSql(
      'alter table "awards"."statistics_mapping" add constraint "statistics_mapping_category_id_commendation_type_code_unique" unique ("category_id", "commendation_type_code")',
    );
    this.addSql(
      'alter table "awards"."award_authority" add constraint "award_authority_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"awards\".\"award_authority\" add constraint \"award_authority_level_check\" check (\"level\" in ('STATE', 'PROVINCE', 'UNIT', 'DISTRICT', 'COMMUNE', 'OTHER'))",
    );
    this.addSql(
      'alter table "awards"."award_decision" add constraint "award_decision_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."award_decision" add constraint "award_decision_state_check" check ("state" in (\'ISSUED\', \'CANCELLED\'))',
    );
    this.addSql(
      'alter table "awards"."award_form" add constraint "award_form_variant_of_id_foreign" foreign key ("variant_of_id") references "awards"."award_form" ("id") on delete set null',
    );
    this.addSql(
      'alter table "awards"."award_form" add constraint "award_form_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"awards\".\"award_form\" add constraint \"award_form_category_check\" check (\"category\" in ('EMULATION_TITLE', 'ORDER', 'MEDAL', 'STATE_HONORARY_TITLE', 'PRIZE', 'COMMEMORATIVE_BADGE', 'MERIT_CERTIFICATE', 'COMMENDATION_CERTIFICATE'))",
    );
    this.addSql(
      "alter table \"awards\".\"award_form\" add constraint \"award_form_level_check\" check (\"level\" in ('STATE', 'PROVINCE', 'UNIT', 'DISTRICT', 'COMMUNE', 'OTHER'))",
    );
    this.addSql(
      'alter table "awards"."cancellation" add constraint "cancellation_decision_id_foreign" foreign key ("decision_id") references "awards"."award_decision" ("id")',
    );
    this.addSql(
      'alter table "awards"."cancellation" add constraint "cancellation_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."commendation_policy" add constraint "commendation_policy_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."commendation_principle" add constraint "commendation_principle_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."commendation_type" add constraint "commendation_type_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."commendation_type" add constraint "commendation_type_meaning_certainty_check" check ("meaning_certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."award" add constraint "award_decision_id_foreign" foreign key ("decision_id") references "awards"."award_decision" ("id")',
    );
    this.addSql(
      'alter table "awards"."award" add constraint "award_form_id_foreign" foreign key ("form_id") references "awards"."award_form" ("id")',
    );
    this.addSql(
      'alter table "awards"."award" add constraint "award_commendation_type_id_foreign" foreign key ("commendation_type_id") references "awards"."commendation_type" ("id") on delete set null',
    );
    this.addSql(
      'alter table "awards"."award" add constraint "award_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"awards\".\"award\" add constraint \"award_subject_kind_check\" check (\"subject_kind\" in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD', 'COMMUNE'))",
    );
    this.addSql(
      "alter table \"awards\".\"award\" add constraint \"award_recipient_position_class_check\" check (\"recipient_position_class\" in ('MINISTRY_OR_PROVINCE_LEADER', 'DEPARTMENT_LEADER', 'ENTREPRENEUR', 'DIVISION_LEADER', 'DIRECT_WORKER'))",
    );
    this.addSql(
      'alter table "awards"."award" add constraint "award_task_completion_level_check" check ("task_completion_level" in (\'COMPLETED\', \'COMPLETED_WELL\', \'COMPLETED_EXCELLENTLY\'))',
    );
    this.addSql(
      'alter table "awards"."statistics_category" add constraint "statistics_category_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "awards"."statistics_mapping" add constraint "statistics_mapping_category_id_foreign" foreign key ("category_id") references "awards"."statistics_category" ("id")',
    );
    this.addSql(
      'alter table "awards"."statistics_mapping" add constraint "statistics_mapping_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
  }
}

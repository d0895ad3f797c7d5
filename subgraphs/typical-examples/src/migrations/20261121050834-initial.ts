import { Migration } from "@mikro-orm/migrations";

/** initial */
export class Migration20261121050834 extends Migration {
  override up(): void {
    this.addSql(
      'create table "typical_examples"."example_program" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "organization_id" uuid not null, "campaign_id" uuid null, "from_year" int null, "to_year" int null, "starts_on" date null, "ends_on" date null, "objectives" jsonb not null, "stages" text[] not null, "replication_scope" text null, "documents" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'alter table "typical_examples"."example_program" add constraint "example_program_code_unique" unique ("code")',
    );
    this.addSql(
      'create index "example_program_organization_id_index" on "typical_examples"."example_program" ("organization_id")',
    );
    this.addSql(
      'create index "example_program_campaign_id_index" on "typical_examples"."example_program" ("campaign_id")',
    );
    this.addSql('create index "example_program_starts_on_index" on "typical_examples"."example_program" ("starts_on")');
    this.addSql('create index "example_program_ends_on_index" on "typical_examples"."example_program" ("ends_on")');
    this.addSql(
      'create index "example_program_search_text_index" on typical_examples.example_program using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create index "example_program_stages_index" on "typical_examples"."example_program" using gin ("stages")',
    );
    this.addSql(
      'create table "typical_examples"."example_guideline" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "campaign_id" uuid null, "program_id" uuid null, "organization_id" uuid null, "position" int not null, "text" text not null, "kinds" text[] not null, "stages" text[] not null, "acts" text[] not null, "replication_scope" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "example_guideline_campaign_id_index" on "typical_examples"."example_guideline" ("campaign_id")',
    );
    this.addSql(
      'create index "example_guideline_program_id_index" on "typical_examples"."example_guideline" ("program_id")',
    );
    this.addSql(
      'create index "example_guideline_organization_id_index" on "typical_examples"."example_guideline" ("organization_id")',
    );
    this.addSql(
      'create index "example_guideline_replication_scope_index" on "typical_examples"."example_guideline" ("replication_scope")',
    );
    this.addSql(
      'create index "example_guideline_search_text_index" on typical_examples.example_guideline using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create index "example_guideline_kinds_index" on "typical_examples"."example_guideline" using gin ("kinds")',
    );
    this.addSql(
      'create index "example_guideline_stages_index" on "typical_examples"."example_guideline" using gin ("stages")',
    );
    this.addSql(
      'create index "example_guideline_acts_index" on "typical_examples"."example_guideline" using gin ("acts")',
    );
    this.addSql(
      'create table "typical_examples"."review_conference" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "program_id" uuid not null, "kind" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "organizer_id" uuid not null, "held_on" date null, "reviewed_from_year" int null, "reviewed_to_year" int null, "reviewed_from" date null, "reviewed_to" date null, "stated_duration" text null, "chair_id" uuid null, "chair_name" text null, "chair_position" text null, "participant_groups" jsonb not null, "assessment" text null, "solutions" jsonb not null, "documents" jsonb not null, primary key ("id"))',
    );
    this.addSql(
      'create index "review_conference_program_id_index" on "typical_examples"."review_conference" ("program_id")',
    );
    this.addSql('create index "review_conference_kind_index" on "typical_examples"."review_conference" ("kind")');
    this.addSql(
      'create index "review_conference_organizer_id_index" on "typical_examples"."review_conference" ("organizer_id")',
    );
    this.addSql('create index "review_conference_held_on_index" on "typical_examples"."review_conference" ("held_on")');
    this.addSql(
      'create index "review_conference_chair_id_index" on "typical_examples"."review_conference" ("chair_id")',
    );
    this.addSql(
      'create index "review_conference_search_text_index" on typical_examples.review_conference using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "typical_examples"."selection_round" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "program_id" uuid not null, "organization_id" uuid not null, "conference_id" uuid null, "series" int not null, "position" int not null, "kind" text not null, "collective_count" int not null, "individual_count" int not null, "held_on" date null, "text" text null, "step_kinds" text[] not null, "document" jsonb null, primary key ("id"))',
    );
    this.addSql(
      'create index "selection_round_program_id_index" on "typical_examples"."selection_round" ("program_id")',
    );
    this.addSql(
      'create index "selection_round_organization_id_index" on "typical_examples"."selection_round" ("organization_id")',
    );
    this.addSql(
      'create index "selection_round_conference_id_index" on "typical_examples"."selection_round" ("conference_id")',
    );
    this.addSql('create index "selection_round_kind_index" on "typical_examples"."selection_round" ("kind")');
    this.addSql('create index "selection_round_held_on_index" on "typical_examples"."selection_round" ("held_on")');
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_place_unique" unique ("program_id", "organization_id", "series", "position") deferrable initially deferred',
    );
    this.addSql(
      'create table "typical_examples"."selection_step" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "program_id" uuid not null, "position" int not null, "kind" text not null, "organization_id" uuid null, "council_id" uuid null, "text" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "selection_step_organization_id_index" on "typical_examples"."selection_step" ("organization_id")',
    );
    this.addSql('create index "selection_step_council_id_index" on "typical_examples"."selection_step" ("council_id")');
    this.addSql(
      'alter table "typical_examples"."selection_step" add constraint "selection_step_program_id_position_unique" unique ("program_id", "position")',
    );
    this.addSql(
      'create table "typical_examples"."typical_example" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "kind" text not null, "subject_kind" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "title" text null, "summary" text null, "person_id" uuid null, "organization_id" uuid not null, "campaign_id" uuid null, "program_id" uuid null, "current_stage" text not null, "is_public" boolean not null, "honored_on" date null, primary key ("id"))',
    );
    this.addSql('create index "typical_example_kind_index" on "typical_examples"."typical_example" ("kind")');
    this.addSql(
      'create index "typical_example_subject_kind_index" on "typical_examples"."typical_example" ("subject_kind")',
    );
    this.addSql('create index "typical_example_person_id_index" on "typical_examples"."typical_example" ("person_id")');
    this.addSql(
      'create index "typical_example_organization_id_index" on "typical_examples"."typical_example" ("organization_id")',
    );
    this.addSql(
      'create index "typical_example_campaign_id_index" on "typical_examples"."typical_example" ("campaign_id")',
    );
    this.addSql(
      'create index "typical_example_program_id_index" on "typical_examples"."typical_example" ("program_id")',
    );
    this.addSql(
      'create index "typical_example_current_stage_index" on "typical_examples"."typical_example" ("current_stage")',
    );
    this.addSql('create index "typical_example_is_public_index" on "typical_examples"."typical_example" ("is_public")');
    this.addSql(
      'create index "typical_example_honored_on_index" on "typical_examples"."typical_example" ("honored_on")',
    );
    this.addSql(
      'create index "typical_example_search_text_index" on typical_examples.typical_example using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "typical_examples"."replication" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "example_id" uuid not null, "scope" text not null, "from_organization_id" uuid not null, "to_organization_id" uuid null, "started_on" date null, "note" text null, primary key ("id"))',
    );
    this.addSql('create index "replication_example_id_index" on "typical_examples"."replication" ("example_id")');
    this.addSql(
      'create index "replication_from_organization_id_index" on "typical_examples"."replication" ("from_organization_id")',
    );
    this.addSql(
      'create index "replication_to_organization_id_index" on "typical_examples"."replication" ("to_organization_id")',
    );
    this.addSql(
      'create table "typical_examples"."example_stage_entry" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "example_id" uuid not null, "stage" text not null, "reached_on" date null, "precision" text not null, "note" text null, primary key ("id"))',
    );
    this.addSql(
      'alter table "typical_examples"."example_stage_entry" add constraint "example_stage_entry_example_id_stage_unique" unique ("example_id", "stage")',
    );
    this.addSql(
      'create table "typical_examples"."example_recognition" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "example_id" uuid not null, "act" text not null, "recognized_on" date null, "precision" text not null, "organization_id" uuid null, "conference_id" uuid null, "note" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "example_recognition_example_id_index" on "typical_examples"."example_recognition" ("example_id")',
    );
    this.addSql(
      'create index "example_recognition_organization_id_index" on "typical_examples"."example_recognition" ("organization_id")',
    );
    this.addSql(
      'create index "example_recognition_conference_id_index" on "typical_examples"."example_recognition" ("conference_id")',
    );
    this.addSql(
      'alter table "typical_examples"."example_program" add constraint "example_program_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_program\" add constraint \"example_program_stages_check\" check (\"stages\" <@ array['DISCOVERED'::text, 'FOSTERED'::text, 'REVIEWED'::text, 'REPLICATED'::text])",
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_program\" add constraint \"example_program_replication_scope_check\" check (\"replication_scope\" in ('AGENCY', 'SECTOR', 'PROVINCE', 'NATION'))",
    );
    this.addSql(
      'alter table "typical_examples"."example_guideline" add constraint "example_guideline_program_id_foreign" foreign key ("program_id") references "typical_examples"."example_program" ("id") on delete set null',
    );
    this.addSql(
      'alter table "typical_examples"."example_guideline" add constraint "example_guideline_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "typical_examples"."example_guideline" add constraint "example_guideline_kinds_check" check ("kinds" <@ array[\'ADVANCED_EXAMPLE\'::text, \'GOOD_PERSON_GOOD_DEED\'::text, \'NEW_MODEL\'::text])',
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_guideline\" add constraint \"example_guideline_stages_check\" check (\"stages\" <@ array['DISCOVERED'::text, 'FOSTERED'::text, 'REVIEWED'::text, 'REPLICATED'::text])",
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_guideline\" add constraint \"example_guideline_acts_check\" check (\"acts\" <@ array['SELECTED'::text, 'INTRODUCED'::text, 'PUBLICIZED'::text, 'HELD_UP'::text, 'PRAISED'::text, 'HONORED'::text, 'SPREAD'::text])",
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_guideline\" add constraint \"example_guideline_replication_scope_check\" check (\"replication_scope\" in ('AGENCY', 'SECTOR', 'PROVINCE', 'NATION'))",
    );
    this.addSql(
      'alter table "typical_examples"."review_conference" add constraint "review_conference_program_id_foreign" foreign key ("program_id") references "typical_examples"."example_program" ("id")',
    );
    this.addSql(
      'alter table "typical_examples"."review_conference" add constraint "review_conference_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "typical_examples"."review_conference" add constraint "review_conference_kind_check" check ("kind" in (\'INTERIM\', \'FINAL\'))',
    );
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_program_id_foreign" foreign key ("program_id") references "typical_examples"."example_program" ("id")',
    );
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_conference_id_foreign" foreign key ("conference_id") references "typical_examples"."review_conference" ("id") on delete set null',
    );
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_collective_count_check" check (collective_count >= 0)',
    );
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_individual_count_check" check (individual_count >= 0)',
    );
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "typical_examples"."selection_round" add constraint "selection_round_kind_check" check ("kind" in (\'REGISTERED\', \'PROPOSED\', \'HONORED\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"selection_round\" add constraint \"selection_round_step_kinds_check\" check (\"step_kinds\" <@ array['UNIT_REVIEW'::text, 'BLOC_REVIEW'::text, 'COUNCIL_REVIEW'::text, 'HEAD_DECISION'::text])",
    );
    this.addSql(
      'alter table "typical_examples"."selection_step" add constraint "selection_step_program_id_foreign" foreign key ("program_id") references "typical_examples"."example_program" ("id")',
    );
    this.addSql(
      'alter table "typical_examples"."selection_step" add constraint "selection_step_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"selection_step\" add constraint \"selection_step_kind_check\" check (\"kind\" in ('UNIT_REVIEW', 'BLOC_REVIEW', 'COUNCIL_REVIEW', 'HEAD_DECISION'))",
    );
    this.addSql(
      'alter table "typical_examples"."typical_example" add constraint "typical_example_program_id_foreign" foreign key ("program_id") references "typical_examples"."example_program" ("id") on delete set null',
    );
    this.addSql(
      'alter table "typical_examples"."typical_example" add constraint "typical_example_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "typical_examples"."typical_example" add constraint "typical_example_kind_check" check ("kind" in (\'ADVANCED_EXAMPLE\', \'GOOD_PERSON_GOOD_DEED\', \'NEW_MODEL\'))',
    );
    this.addSql(
      'alter table "typical_examples"."typical_example" add constraint "typical_example_subject_kind_check" check ("subject_kind" in (\'INDIVIDUAL\', \'COLLECTIVE\', \'HOUSEHOLD\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"typical_example\" add constraint \"typical_example_current_stage_check\" check (\"current_stage\" in ('DISCOVERED', 'FOSTERED', 'REVIEWED', 'REPLICATED'))",
    );
    this.addSql(
      'alter table "typical_examples"."replication" add constraint "replication_example_id_foreign" foreign key ("example_id") references "typical_examples"."typical_example" ("id")',
    );
    this.addSql(
      'alter table "typical_examples"."replication" add constraint "replication_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"replication\" add constraint \"replication_scope_check\" check (\"scope\" in ('AGENCY', 'SECTOR', 'PROVINCE', 'NATION'))",
    );
    this.addSql(
      'alter table "typical_examples"."example_stage_entry" add constraint "example_stage_entry_example_id_foreign" foreign key ("example_id") references "typical_examples"."typical_example" ("id")',
    );
    this.addSql(
      'alter table "typical_examples"."example_stage_entry" add constraint "example_stage_entry_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_stage_entry\" add constraint \"example_stage_entry_stage_check\" check (\"stage\" in ('DISCOVERED', 'FOSTERED', 'REVIEWED', 'REPLICATED'))",
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_stage_entry\" add constraint \"example_stage_entry_precision_check\" check (\"precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "typical_examples"."example_recognition" add constraint "example_recognition_example_id_foreign" foreign key ("example_id") references "typical_examples"."typical_example" ("id")',
    );
    this.addSql(
      'alter table "typical_examples"."example_recognition" add constraint "example_recognition_conference_id_foreign" foreign key ("conference_id") references "typical_examples"."review_conference" ("id") on delete set null',
    );
    this.addSql(
      'alter table "typical_examples"."example_recognition" add constraint "example_recognition_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_recognition\" add constraint \"example_recognition_act_check\" check (\"act\" in ('SELECTED', 'INTRODUCED', 'PUBLICIZED', 'HELD_UP', 'PRAISED', 'HONORED', 'SPREAD'))",
    );
    this.addSql(
      "alter table \"typical_examples\".\"example_recognition\" add constraint \"example_recognition_precision_check\" check (\"precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
  }
}

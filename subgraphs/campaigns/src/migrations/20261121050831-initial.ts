import { Migration } from "@mikro-orm/migrations";

/** initial */
export class Migration20261121050831 extends Migration {
  override up(): void {
    this.addSql(
      'create table "campaigns"."cited_document" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "reference" jsonb not null, "kind" text null, "type" text null, "number" int null, "symbol" text null, "issuer_symbol" text null, "issued_on" date null, "secondary_issued_on" date null, "year" int null, "term" text null, "signer" text null, "issuer_id" uuid null, "suggested_document_id" uuid null, "suggestion_certainty" text null, "identity_key" text null, primary key ("id"))',
    );
    this.addSql('create index "cited_document_kind_index" on "campaigns"."cited_document" ("kind")');
    this.addSql('create index "cited_document_type_index" on "campaigns"."cited_document" ("type")');
    this.addSql('create index "cited_document_number_index" on "campaigns"."cited_document" ("number")');
    this.addSql('create index "cited_document_symbol_index" on "campaigns"."cited_document" ("symbol")');
    this.addSql('create index "cited_document_issuer_symbol_index" on "campaigns"."cited_document" ("issuer_symbol")');
    this.addSql('create index "cited_document_issued_on_index" on "campaigns"."cited_document" ("issued_on")');
    this.addSql('create index "cited_document_year_index" on "campaigns"."cited_document" ("year")');
    this.addSql('create index "cited_document_issuer_id_index" on "campaigns"."cited_document" ("issuer_id")');
    this.addSql(
      'create index "cited_document_suggested_document_id_index" on "campaigns"."cited_document" ("suggested_document_id")',
    );
    this.addSql(
      'alter table "campaigns"."cited_document" add constraint "cited_document_identity_key_unique" unique ("identity_key")',
    );
    this.addSql(
      'create index "cited_document_search_text_index" on campaigns.cited_document using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "campaigns"."document_relation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "kind" text not null, "from_id" uuid not null, "to_id" uuid not null, primary key ("id"))',
    );
    this.addSql('create index "document_relation_to_id_index" on "campaigns"."document_relation" ("to_id")');
    this.addSql(
      'alter table "campaigns"."document_relation" add constraint "document_relation_from_id_to_id_kind_unique" unique ("from_id", "to_id", "kind")',
    );
    this.addSql(
      'create table "campaigns"."emulation_plan" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "name" text not null, "name_sort_key" text collate "C" not null, "year" int not null, "organization_id" uuid not null, "document" jsonb null, "issued_on" date null, "forms" text[] not null, "is_occasion_list_complete" boolean not null, "content_text" text not null, primary key ("id"))',
    );
    this.addSql('create index "emulation_plan_name_sort_key_index" on "campaigns"."emulation_plan" ("name_sort_key")');
    this.addSql('create index "emulation_plan_year_index" on "campaigns"."emulation_plan" ("year")');
    this.addSql(
      'create index "emulation_plan_organization_id_index" on "campaigns"."emulation_plan" ("organization_id")',
    );
    this.addSql('create index "emulation_plan_issued_on_index" on "campaigns"."emulation_plan" ("issued_on")');
    this.addSql(
      'create index "emulation_plan_search_text_index" on campaigns.emulation_plan using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql('create index "emulation_plan_forms_index" on campaigns.emulation_plan using gin ("forms")');
    this.addSql(
      'create table "campaigns"."campaign" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "code" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "printed_name" text null, "kind" text not null, "scope" text null, "forms" text[] not null, "target_groups" text[] not null, "theme" text null, "motto" text null, "year" int null, "organization_id" uuid null, "plan_id" uuid null, "starts_on" date null, "starts_on_precision" text not null, "ends_on" date null, "ends_on_precision" text not null, "period_text" text null, "launch_document" jsonb null, "launched_on" date null, "launch_event_name" text null, "launch_place" text null, "content_text" text not null, primary key ("id"))',
    );
    this.addSql('alter table "campaigns"."campaign" add constraint "campaign_code_unique" unique ("code")');
    this.addSql('create index "campaign_name_sort_key_index" on "campaigns"."campaign" ("name_sort_key")');
    this.addSql('create index "campaign_kind_index" on "campaigns"."campaign" ("kind")');
    this.addSql('create index "campaign_scope_index" on "campaigns"."campaign" ("scope")');
    this.addSql('create index "campaign_year_index" on "campaigns"."campaign" ("year")');
    this.addSql('create index "campaign_organization_id_index" on "campaigns"."campaign" ("organization_id")');
    this.addSql('create index "campaign_plan_id_index" on "campaigns"."campaign" ("plan_id")');
    this.addSql('create index "campaign_starts_on_index" on "campaigns"."campaign" ("starts_on")');
    this.addSql('create index "campaign_ends_on_index" on "campaigns"."campaign" ("ends_on")');
    this.addSql('create index "campaign_launched_on_index" on "campaigns"."campaign" ("launched_on")');
    this.addSql(
      'create index "campaign_search_text_index" on campaigns.campaign using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql('create index "campaign_forms_index" on campaigns.campaign using gin ("forms")');
    this.addSql('create index "campaign_target_groups_index" on campaigns.campaign using gin ("target_groups")');
    this.addSql(
      'create table "campaigns"."campaign_review" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "campaign_id" uuid not null, "kind" text not null, "held_on" date not null, "result" text null, "document" jsonb null, primary key ("id"))',
    );
    this.addSql('create index "campaign_review_campaign_id_index" on "campaigns"."campaign_review" ("campaign_id")');
    this.addSql(
      'create table "campaigns"."campaign_link" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "from_campaign_id" uuid not null, "to_campaign_id" uuid not null, "kind" text not null, "text" text null, primary key ("id"))',
    );
    this.addSql(
      'create index "campaign_link_from_campaign_id_index" on "campaigns"."campaign_link" ("from_campaign_id")',
    );
    this.addSql('create index "campaign_link_to_campaign_id_index" on "campaigns"."campaign_link" ("to_campaign_id")');
    this.addSql('create index "campaign_link_kind_index" on "campaigns"."campaign_link" ("kind")');
    this.addSql(
      'alter table "campaigns"."campaign_link" add constraint "campaign_link_from_campaign_id_to_campaign_id_kind_unique" unique ("from_campaign_id", "to_campaign_id", "kind")',
    );
    this.addSql(
      'create table "campaigns"."campaign_criterion" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "campaign_id" uuid not null, "position" int not null, "metric" text not null, "operator" text null, "amount" bigint null, "unit" text null, "period" text null, "applies_to" text[] not null, "solution_kinds" text[] not null, "must_be_applied" boolean not null, "beneficiary" text null, "text" text not null, "legal_basis" jsonb null, primary key ("id"))',
    );
    this.addSql(
      'create index "campaign_criterion_campaign_id_index" on "campaigns"."campaign_criterion" ("campaign_id")',
    );
    this.addSql('create index "campaign_criterion_metric_index" on "campaigns"."campaign_criterion" ("metric")');
    this.addSql('create index "campaign_criterion_amount_index" on "campaigns"."campaign_criterion" ("amount")');
    this.addSql('create index "campaign_criterion_unit_index" on "campaigns"."campaign_criterion" ("unit")');
    this.addSql(
      'create index "campaign_criterion_applies_to_index" on campaigns.campaign_criterion using gin ("applies_to")',
    );
    this.addSql(
      'create index "campaign_criterion_solution_kinds_index" on campaigns.campaign_criterion using gin ("solution_kinds")',
    );
    this.addSql(
      'create table "campaigns"."campaign_content_item" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "campaign_id" uuid null, "plan_id" uuid null, "parent_id" uuid null, "kind" text not null, "position" int not null, "number" text null, "text" text not null, "target_groups" text[] not null, primary key ("id"))',
    );
    this.addSql(
      'create index "campaign_content_item_campaign_id_index" on "campaigns"."campaign_content_item" ("campaign_id")',
    );
    this.addSql(
      'create index "campaign_content_item_plan_id_index" on "campaigns"."campaign_content_item" ("plan_id")',
    );
    this.addSql(
      'create index "campaign_content_item_parent_id_index" on "campaigns"."campaign_content_item" ("parent_id")',
    );
    this.addSql(
      'create index "campaign_content_item_target_groups_index" on campaigns.campaign_content_item using gin ("target_groups")',
    );
    this.addSql(
      'create table "campaigns"."initiative" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "kind" text not null, "name" text not null, "name_sort_key" text collate "C" not null, "organization_id" uuid not null, "authors" jsonb not null, "year" int not null, "annual_saving_vnd" bigint null, "is_applied" boolean not null, "beneficiary" text null, "campaign_id" uuid null, "recognition_document" jsonb null, "recognized_on" date null, "scope_of_influence" text null, primary key ("id"))',
    );
    this.addSql('create index "initiative_kind_index" on "campaigns"."initiative" ("kind")');
    this.addSql('create index "initiative_name_sort_key_index" on "campaigns"."initiative" ("name_sort_key")');
    this.addSql('create index "initiative_organization_id_index" on "campaigns"."initiative" ("organization_id")');
    this.addSql('create index "initiative_year_index" on "campaigns"."initiative" ("year")');
    this.addSql('create index "initiative_annual_saving_vnd_index" on "campaigns"."initiative" ("annual_saving_vnd")');
    this.addSql('create index "initiative_is_applied_index" on "campaigns"."initiative" ("is_applied")');
    this.addSql('create index "initiative_campaign_id_index" on "campaigns"."initiative" ("campaign_id")');
    this.addSql('create index "initiative_recognized_on_index" on "campaigns"."initiative" ("recognized_on")');
    this.addSql(
      'create index "initiative_scope_of_influence_index" on "campaigns"."initiative" ("scope_of_influence")',
    );
    this.addSql(
      'create index "initiative_search_text_index" on campaigns.initiative using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "campaigns"."occasion" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "name" text not null, "name_sort_key" text collate "C" not null, "kind" text not null, "scope" text not null, "origin_on" date null, "origin_precision" text not null, "origin_year" int null, "recurring_month" int null, "recurring_day" int null, "year" int null, "ordinal" int null, "ordinal_raw" text null, "province_id" uuid null, "organization_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "occasion_name_sort_key_index" on "campaigns"."occasion" ("name_sort_key")');
    this.addSql('create index "occasion_kind_index" on "campaigns"."occasion" ("kind")');
    this.addSql('create index "occasion_scope_index" on "campaigns"."occasion" ("scope")');
    this.addSql('create index "occasion_origin_on_index" on "campaigns"."occasion" ("origin_on")');
    this.addSql('create index "occasion_recurring_month_index" on "campaigns"."occasion" ("recurring_month")');
    this.addSql('create index "occasion_year_index" on "campaigns"."occasion" ("year")');
    this.addSql('create index "occasion_province_id_index" on "campaigns"."occasion" ("province_id")');
    this.addSql('create index "occasion_organization_id_index" on "campaigns"."occasion" ("organization_id")');
    this.addSql(
      'create index "occasion_search_text_index" on campaigns.occasion using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "campaigns"."occasion_observance" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "occasion_id" uuid not null, "campaign_id" uuid null, "plan_id" uuid null, "year" int not null, "observed_on" date not null, "observed_precision" text not null, "printed_anniversary" int null, "text" text null, "position" int not null, primary key ("id"))',
    );
    this.addSql(
      'create index "occasion_observance_occasion_id_index" on "campaigns"."occasion_observance" ("occasion_id")',
    );
    this.addSql(
      'create index "occasion_observance_campaign_id_index" on "campaigns"."occasion_observance" ("campaign_id")',
    );
    this.addSql('create index "occasion_observance_plan_id_index" on "campaigns"."occasion_observance" ("plan_id")');
    this.addSql('create index "occasion_observance_year_index" on "campaigns"."occasion_observance" ("year")');
    this.addSql(
      'create index "occasion_observance_observed_on_index" on "campaigns"."occasion_observance" ("observed_on")',
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_occasion_id_plan_id_year_unique" unique ("occasion_id", "plan_id", "year")',
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_occasion_id_campaign_id_year_unique" unique ("occasion_id", "campaign_id", "year")',
    );
    this.addSql(
      'create table "campaigns"."pledge" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "name" text not null, "year" int not null, "organization_id" uuid not null, "campaign_id" uuid null, "signed_on" date null, "photo_caption" text null, primary key ("id"))',
    );
    this.addSql('create index "pledge_year_index" on "campaigns"."pledge" ("year")');
    this.addSql('create index "pledge_organization_id_index" on "campaigns"."pledge" ("organization_id")');
    this.addSql('create index "pledge_campaign_id_index" on "campaigns"."pledge" ("campaign_id")');
    this.addSql('create index "pledge_signed_on_index" on "campaigns"."pledge" ("signed_on")');
    this.addSql('create index "pledge_search_text_index" on campaigns.pledge using gin ("search_text" gin_trgm_ops)');
    this.addSql(
      'create table "campaigns"."pledge_signatory" ("id" uuid not null, "pledge_id" uuid not null, "position" int not null, "name" text not null, "organization_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "pledge_signatory_pledge_id_index" on "campaigns"."pledge_signatory" ("pledge_id")');
    this.addSql(
      'create index "pledge_signatory_organization_id_index" on "campaigns"."pledge_signatory" ("organization_id")',
    );
    this.addSql(
      'create table "campaigns"."portal" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "organization_id" uuid not null, "name" text not null, "name_sort_key" text collate "C" not null, "url" text null, "hit_counter" int null, "hit_counter_raw" text null, "visit_statistics" jsonb null, "slogan" text null, primary key ("id"))',
    );
    this.addSql('create index "portal_organization_id_index" on "campaigns"."portal" ("organization_id")');
    this.addSql('create index "portal_name_sort_key_index" on "campaigns"."portal" ("name_sort_key")');
    this.addSql('create index "portal_search_text_index" on campaigns.portal using gin ("search_text" gin_trgm_ops)');
    this.addSql(
      'create table "campaigns"."news_article" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "search_text" text not null default \'\', "portal_id" uuid not null, "organization_id" uuid not null, "title" text not null, "title_sort_key" text collate "C" not null, "category" text null, "published_at" timestamptz(3) null, "published_on" date null, "published_precision" text not null, "published_raw" text null, "published_sort_key" text collate "C" null, "event_on" date null, "lead" text null, "body_raw" text not null, "body_clean" text not null, "author" text null, "author_role" text null, "is_author_initials" boolean not null, "view_count" int null, "media" jsonb not null, "campaign_id" uuid null, "plan_id" uuid null, "conference_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "news_article_portal_id_index" on "campaigns"."news_article" ("portal_id")');
    this.addSql('create index "news_article_organization_id_index" on "campaigns"."news_article" ("organization_id")');
    this.addSql('create index "news_article_title_sort_key_index" on "campaigns"."news_article" ("title_sort_key")');
    this.addSql('create index "news_article_category_index" on "campaigns"."news_article" ("category")');
    this.addSql('create index "news_article_published_at_index" on "campaigns"."news_article" ("published_at")');
    this.addSql('create index "news_article_published_on_index" on "campaigns"."news_article" ("published_on")');
    this.addSql(
      'create index "news_article_published_sort_key_index" on "campaigns"."news_article" ("published_sort_key")',
    );
    this.addSql('create index "news_article_event_on_index" on "campaigns"."news_article" ("event_on")');
    this.addSql('create index "news_article_view_count_index" on "campaigns"."news_article" ("view_count")');
    this.addSql('create index "news_article_campaign_id_index" on "campaigns"."news_article" ("campaign_id")');
    this.addSql('create index "news_article_plan_id_index" on "campaigns"."news_article" ("plan_id")');
    this.addSql('create index "news_article_conference_id_index" on "campaigns"."news_article" ("conference_id")');
    this.addSql(
      'create index "news_article_search_text_index" on campaigns.news_article using gin ("search_text" gin_trgm_ops)',
    );
    this.addSql(
      'create table "campaigns"."citation" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "document_id" uuid not null, "kind" text not null, "text" text not null, "position" int not null, "campaign_id" uuid null, "plan_id" uuid null, "content_item_id" uuid null, "news_article_id" uuid null, "portal_id" uuid null, primary key ("id"))',
    );
    this.addSql('create index "citation_document_id_index" on "campaigns"."citation" ("document_id")');
    this.addSql('create index "citation_kind_index" on "campaigns"."citation" ("kind")');
    this.addSql('create index "citation_campaign_id_index" on "campaigns"."citation" ("campaign_id")');
    this.addSql('create index "citation_plan_id_index" on "campaigns"."citation" ("plan_id")');
    this.addSql('create index "citation_content_item_id_index" on "campaigns"."citation" ("content_item_id")');
    this.addSql('create index "citation_news_article_id_index" on "campaigns"."citation" ("news_article_id")');
    this.addSql('create index "citation_portal_id_index" on "campaigns"."citation" ("portal_id")');
    this.addSql(
      'create table "campaigns"."registration" ("id" uuid not null, "version" int not null default 1, "created_at" timestamptz(3) not null, "updated_at" timestamptz(3) not null, "certainty" text not null default \'STATED\', "sources" jsonb not null, "campaign_id" uuid not null, "organization_id" uuid not null, "registered_on" date null, "target" text null, primary key ("id"))',
    );
    this.addSql('create index "registration_campaign_id_index" on "campaigns"."registration" ("campaign_id")');
    this.addSql('create index "registration_organization_id_index" on "campaigns"."registration" ("organization_id")');
    this.addSql('create index "registration_registered_on_index" on "campaigns"."registration" ("registered_on")');
    this.addSql(
      'alter table "campaigns"."registration" add constraint "registration_campaign_id_organization_id_unique" unique ("campaign_id", "organization_id")',
    );
    this.addSql(
      'alter table "campaigns"."cited_document" add constraint "cited_document_suggested_document_id_foreign" foreign key ("suggested_document_id") references "campaigns"."cited_document" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."cited_document" add constraint "cited_document_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."cited_document" add constraint "cited_document_kind_check" check ("kind" in (\'ADMINISTRATIVE\', \'LEGISLATIVE\', \'PARTY\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"cited_document\" add constraint \"cited_document_type_check\" check (\"type\" in ('RESOLUTION', 'DECISION', 'DIRECTIVE', 'REGULATION', 'PROVISION', 'COMMUNIQUE', 'NOTICE', 'GUIDELINE', 'PROGRAM', 'PLAN', 'OPTION_PLAN', 'SCHEME', 'PROJECT', 'REPORT', 'MINUTES', 'SUBMISSION', 'CONTRACT', 'TELEGRAM', 'MEMORANDUM', 'AGREEMENT', 'AUTHORIZATION', 'INVITATION', 'INTRODUCTION_LETTER', 'LEAVE_PERMIT', 'SLIP', 'COPY', 'OFFICIAL_LETTER', 'LAW', 'ORDINANCE', 'DECREE', 'CIRCULAR', 'JOINT_CIRCULAR', 'CONSOLIDATED_TEXT', 'CONCLUSION'))",
    );
    this.addSql(
      'alter table "campaigns"."cited_document" add constraint "cited_document_suggestion_certainty_check" check ("suggestion_certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."document_relation" add constraint "document_relation_from_id_foreign" foreign key ("from_id") references "campaigns"."cited_document" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."document_relation" add constraint "document_relation_to_id_foreign" foreign key ("to_id") references "campaigns"."cited_document" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."document_relation" add constraint "document_relation_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"document_relation\" add constraint \"document_relation_kind_check\" check (\"kind\" in ('IMPLEMENTS', 'AMENDS', 'REPLACES', 'GUIDES'))",
    );
    this.addSql(
      'alter table "campaigns"."emulation_plan" add constraint "emulation_plan_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."campaign" add constraint "campaign_plan_id_foreign" foreign key ("plan_id") references "campaigns"."emulation_plan" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."campaign" add constraint "campaign_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."campaign" add constraint "campaign_kind_check" check ("kind" in (\'MOVEMENT\', \'DRIVE\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign\" add constraint \"campaign_scope_check\" check (\"scope\" in ('NATION', 'SECTOR', 'PROVINCE', 'CLUSTER_BLOC', 'UNIT'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign\" add constraint \"campaign_starts_on_precision_check\" check (\"starts_on_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign\" add constraint \"campaign_ends_on_precision_check\" check (\"ends_on_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "campaigns"."campaign_review" add constraint "campaign_review_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."campaign_review" add constraint "campaign_review_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."campaign_review" add constraint "campaign_review_kind_check" check ("kind" in (\'INTERIM\', \'FINAL\'))',
    );
    this.addSql(
      'alter table "campaigns"."campaign_link" add constraint "campaign_link_from_campaign_id_foreign" foreign key ("from_campaign_id") references "campaigns"."campaign" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."campaign_link" add constraint "campaign_link_to_campaign_id_foreign" foreign key ("to_campaign_id") references "campaigns"."campaign" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."campaign_link" add constraint "campaign_link_no_self" check (from_campaign_id <> to_campaign_id)',
    );
    this.addSql(
      'alter table "campaigns"."campaign_link" add constraint "campaign_link_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_link\" add constraint \"campaign_link_kind_check\" check (\"kind\" in ('RESPONDS_TO', 'LOCAL_VARIANT_OF', 'PART_OF', 'CARRIES_ON'))",
    );
    this.addSql(
      'alter table "campaigns"."campaign_criterion" add constraint "campaign_criterion_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."campaign_criterion" add constraint "campaign_criterion_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_criterion\" add constraint \"campaign_criterion_metric_check\" check (\"metric\" in ('ANNUAL_SAVING', 'COST_SAVING', 'REVENUE', 'INITIATIVE_COUNT', 'TARGET_COMPLETION', 'SCORE', 'QUALITATIVE'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_criterion\" add constraint \"campaign_criterion_operator_check\" check (\"operator\" in ('GTE', 'GT', 'LTE', 'LT', 'EQ'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_criterion\" add constraint \"campaign_criterion_unit_check\" check (\"unit\" in ('VND', 'PERCENT', 'COUNT', 'POINT'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_criterion\" add constraint \"campaign_criterion_period_check\" check (\"period\" in ('MONTH', 'QUARTER', 'YEAR', 'CAMPAIGN'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_criterion\" add constraint \"campaign_criterion_beneficiary_check\" check (\"beneficiary\" in ('AGENCY', 'SECTOR', 'PROVINCE', 'SOCIETY'))",
    );
    this.addSql(
      'alter table "campaigns"."campaign_content_item" add constraint "campaign_content_item_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."campaign_content_item" add constraint "campaign_content_item_plan_id_foreign" foreign key ("plan_id") references "campaigns"."emulation_plan" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."campaign_content_item" add constraint "campaign_content_item_parent_id_foreign" foreign key ("parent_id") references "campaigns"."campaign_content_item" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."campaign_content_item" add constraint "campaign_content_item_one_parent" check ((campaign_id is null) <> (plan_id is null))',
    );
    this.addSql(
      'alter table "campaigns"."campaign_content_item" add constraint "campaign_content_item_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"campaign_content_item\" add constraint \"campaign_content_item_kind_check\" check (\"kind\" in ('OBJECTIVE', 'CONTENT', 'REQUIREMENT', 'PRINCIPLE', 'TASK', 'PARAGRAPH'))",
    );
    this.addSql(
      'alter table "campaigns"."initiative" add constraint "initiative_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."initiative" add constraint "initiative_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"initiative\" add constraint \"initiative_kind_check\" check (\"kind\" in ('INITIATIVE', 'TECHNICAL_IMPROVEMENT', 'TECHNICAL_SOLUTION', 'NEW_WORK_SOLUTION', 'SCIENTIFIC_DISCOVERY', 'INVENTION', 'RESEARCH_TOPIC', 'PROJECT', 'SCHEME'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"initiative\" add constraint \"initiative_beneficiary_check\" check (\"beneficiary\" in ('AGENCY', 'SECTOR', 'PROVINCE', 'SOCIETY'))",
    );
    this.addSql(
      'alter table "campaigns"."initiative" add constraint "initiative_scope_of_influence_check" check ("scope_of_influence" in (\'UNIT\', \'PROVINCE\', \'NATION\'))',
    );
    this.addSql(
      'alter table "campaigns"."occasion" add constraint "occasion_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"occasion\" add constraint \"occasion_kind_check\" check (\"kind\" in ('ANNIVERSARY', 'BIRTH_ANNIVERSARY', 'CONGRESS', 'MAJOR_HOLIDAYS_OF_YEAR', 'RECURRING_DAY'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"occasion\" add constraint \"occasion_scope_check\" check (\"scope\" in ('INTERNATIONAL', 'NATION', 'PROVINCE', 'SECTOR'))",
    );
    this.addSql(
      "alter table \"campaigns\".\"occasion\" add constraint \"occasion_origin_precision_check\" check (\"origin_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_occasion_id_foreign" foreign key ("occasion_id") references "campaigns"."occasion" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_plan_id_foreign" foreign key ("plan_id") references "campaigns"."emulation_plan" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_one_parent" check ((campaign_id is null) <> (plan_id is null))',
    );
    this.addSql(
      'alter table "campaigns"."occasion_observance" add constraint "occasion_observance_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"occasion_observance\" add constraint \"occasion_observance_observed_precision_check\" check (\"observed_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "campaigns"."pledge" add constraint "pledge_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."pledge" add constraint "pledge_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."pledge_signatory" add constraint "pledge_signatory_pledge_id_foreign" foreign key ("pledge_id") references "campaigns"."pledge" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."portal" add constraint "portal_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      'alter table "campaigns"."news_article" add constraint "news_article_portal_id_foreign" foreign key ("portal_id") references "campaigns"."portal" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."news_article" add constraint "news_article_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."news_article" add constraint "news_article_plan_id_foreign" foreign key ("plan_id") references "campaigns"."emulation_plan" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."news_article" add constraint "news_article_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"news_article\" add constraint \"news_article_published_precision_check\" check (\"published_precision\" in ('MINUTE', 'DAY', 'MONTH', 'YEAR', 'INFERRED', 'UNKNOWN'))",
    );
    this.addSql(
      'alter table "campaigns"."news_article" add constraint "news_article_author_role_check" check ("author_role" in (\'AUTHOR\', \'COMPILER\'))',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_document_id_foreign" foreign key ("document_id") references "campaigns"."cited_document" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_plan_id_foreign" foreign key ("plan_id") references "campaigns"."emulation_plan" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_content_item_id_foreign" foreign key ("content_item_id") references "campaigns"."campaign_content_item" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_news_article_id_foreign" foreign key ("news_article_id") references "campaigns"."news_article" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_portal_id_foreign" foreign key ("portal_id") references "campaigns"."portal" ("id") on delete set null',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_has_place" check (num_nonnulls(campaign_id, plan_id, content_item_id, news_article_id, portal_id) > 0)',
    );
    this.addSql(
      'alter table "campaigns"."citation" add constraint "citation_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
    this.addSql(
      "alter table \"campaigns\".\"citation\" add constraint \"citation_kind_check\" check (\"kind\" in ('LAUNCHES', 'BASIS', 'IMPLEMENTS', 'MENTIONS'))",
    );
    this.addSql(
      'alter table "campaigns"."registration" add constraint "registration_campaign_id_foreign" foreign key ("campaign_id") references "campaigns"."campaign" ("id")',
    );
    this.addSql(
      'alter table "campaigns"."registration" add constraint "registration_certainty_check" check ("certainty" in (\'STATED\', \'SECONDARY\', \'UNVERIFIED\'))',
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** list indexes */
export class Migration20261129020614 extends Migration {
  override up(): void {
    this.addSql('drop index "campaigns"."cited_document_issued_on_index"');
    this.addSql('drop index "campaigns"."cited_document_issuer_id_index"');
    this.addSql('drop index "campaigns"."cited_document_number_index"');
    this.addSql(
      'create index "cited_document_issued_on_number_id_index" on "campaigns"."cited_document" ("issued_on", "number", "id")',
    );
    this.addSql(
      'create index "cited_document_issuer_id_issued_on_number_id_index" on "campaigns"."cited_document" ("issuer_id", "issued_on", "number", "id")',
    );
    this.addSql('create index "cited_document_number_id_index" on "campaigns"."cited_document" ("number", "id")');
    this.addSql('drop index "campaigns"."emulation_plan_issued_on_index"');
    this.addSql('drop index "campaigns"."emulation_plan_name_sort_key_index"');
    this.addSql('drop index "campaigns"."emulation_plan_organization_id_index"');
    this.addSql('drop index "campaigns"."emulation_plan_year_index"');
    this.addSql(
      'create index "emulation_plan_year_name_sort_key_id_index" on "campaigns"."emulation_plan" ("year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql(
      'create index "emulation_plan_organization_id_year_name_sort_key_id_index" on "campaigns"."emulation_plan" ("organization_id" ASC, "year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql(
      'create index "emulation_plan_name_sort_key_id_index" on "campaigns"."emulation_plan" ("name_sort_key", "id")',
    );
    this.addSql('create index "emulation_plan_issued_on_id_index" on "campaigns"."emulation_plan" ("issued_on", "id")');
    this.addSql('drop index "campaigns"."campaign_name_sort_key_index"');
    this.addSql('drop index "campaigns"."campaign_organization_id_index"');
    this.addSql('drop index "campaigns"."campaign_plan_id_index"');
    this.addSql('drop index "campaigns"."campaign_starts_from_index"');
    this.addSql('drop index "campaigns"."campaign_year_index"');
    this.addSql(
      'create index "campaign_year_name_sort_key_id_index" on "campaigns"."campaign" ("year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql(
      'create index "campaign_organization_id_year_name_sort_key_id_index" on "campaigns"."campaign" ("organization_id" ASC, "year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql(
      'create index "campaign_plan_id_year_name_sort_key_id_index" on "campaigns"."campaign" ("plan_id" ASC, "year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql('create index "campaign_name_sort_key_id_index" on "campaigns"."campaign" ("name_sort_key", "id")');
    this.addSql('create index "campaign_starts_from_id_index" on "campaigns"."campaign" ("starts_from", "id")');
    this.addSql('create index "campaign_code_id_index" on "campaigns"."campaign" ("code", "id")');
    this.addSql('drop index "campaigns"."campaign_link_to_campaign_id_index"');
    this.addSql('create index "campaign_link_created_at_id_index" on "campaigns"."campaign_link" ("created_at", "id")');
    this.addSql(
      'create index "campaign_link_to_campaign_id_created_at_id_index" on "campaigns"."campaign_link" ("to_campaign_id", "created_at", "id")',
    );
    this.addSql('drop index "campaigns"."campaign_criterion_amount_index"');
    this.addSql('drop index "campaigns"."campaign_criterion_metric_index"');
    this.addSql(
      'create index "campaign_criterion_metric_id_index" on "campaigns"."campaign_criterion" ("metric", "id")',
    );
    this.addSql(
      'create index "campaign_criterion_amount_id_index" on "campaigns"."campaign_criterion" ("amount", "id")',
    );
    this.addSql(
      'create index "campaign_criterion_position_id_index" on "campaigns"."campaign_criterion" ("position", "id")',
    );
    this.addSql('drop index "campaigns"."initiative_annual_saving_vnd_index"');
    this.addSql('drop index "campaigns"."initiative_campaign_id_index"');
    this.addSql('drop index "campaigns"."initiative_name_sort_key_index"');
    this.addSql('drop index "campaigns"."initiative_organization_id_index"');
    this.addSql('drop index "campaigns"."initiative_recognized_on_index"');
    this.addSql('drop index "campaigns"."initiative_year_index"');
    this.addSql(
      'create index "initiative_year_name_sort_key_id_index" on "campaigns"."initiative" ("year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql(
      'create index "initiative_organization_id_year_name_sort_key_id_index" on "campaigns"."initiative" ("organization_id" ASC, "year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql(
      'create index "initiative_campaign_id_year_name_sort_key_id_index" on "campaigns"."initiative" ("campaign_id" ASC, "year" DESC, "name_sort_key" ASC, "id" ASC)',
    );
    this.addSql('create index "initiative_name_sort_key_id_index" on "campaigns"."initiative" ("name_sort_key", "id")');
    this.addSql(
      'create index "initiative_annual_saving_vnd_id_index" on "campaigns"."initiative" ("annual_saving_vnd", "id")',
    );
    this.addSql('create index "initiative_recognized_on_id_index" on "campaigns"."initiative" ("recognized_on", "id")');
    this.addSql('drop index "campaigns"."occasion_name_sort_key_index"');
    this.addSql('drop index "campaigns"."occasion_origin_from_index"');
    this.addSql('create index "occasion_name_sort_key_id_index" on "campaigns"."occasion" ("name_sort_key", "id")');
    this.addSql('create index "occasion_origin_from_id_index" on "campaigns"."occasion" ("origin_from", "id")');
    this.addSql('drop index "campaigns"."occasion_observance_observed_from_index"');
    this.addSql('drop index "campaigns"."occasion_observance_occasion_id_index"');
    this.addSql(
      'create index "occasion_observance_observed_from_id_index" on "campaigns"."occasion_observance" ("observed_from", "id")',
    );
    this.addSql(
      'create index "occasion_observance_occasion_id_observed_from_id_index" on "campaigns"."occasion_observance" ("occasion_id", "observed_from", "id")',
    );
    this.addSql(
      'create index "occasion_observance_position_id_index" on "campaigns"."occasion_observance" ("position", "id")',
    );
    this.addSql('drop index "campaigns"."pledge_campaign_id_index"');
    this.addSql('drop index "campaigns"."pledge_organization_id_index"');
    this.addSql('drop index "campaigns"."pledge_signed_on_index"');
    this.addSql('drop index "campaigns"."pledge_year_index"');
    this.addSql('create index "pledge_year_id_index" on "campaigns"."pledge" ("year", "id")');
    this.addSql(
      'create index "pledge_organization_id_year_id_index" on "campaigns"."pledge" ("organization_id", "year", "id")',
    );
    this.addSql(
      'create index "pledge_campaign_id_year_id_index" on "campaigns"."pledge" ("campaign_id", "year", "id")',
    );
    this.addSql('create index "pledge_signed_on_id_index" on "campaigns"."pledge" ("signed_on", "id")');
    this.addSql('drop index "campaigns"."portal_name_sort_key_index"');
    this.addSql('create index "portal_name_sort_key_id_index" on "campaigns"."portal" ("name_sort_key", "id")');
    this.addSql('drop index "campaigns"."news_article_campaign_id_index"');
    this.addSql('drop index "campaigns"."news_article_conference_id_index"');
    this.addSql('drop index "campaigns"."news_article_event_on_index"');
    this.addSql('drop index "campaigns"."news_article_organization_id_index"');
    this.addSql('drop index "campaigns"."news_article_plan_id_index"');
    this.addSql('drop index "campaigns"."news_article_portal_id_index"');
    this.addSql('drop index "campaigns"."news_article_published_sort_key_index"');
    this.addSql('drop index "campaigns"."news_article_title_sort_key_index"');
    this.addSql('drop index "campaigns"."news_article_view_count_index"');
    this.addSql(
      'create index "news_article_published_sort_key_id_index" on "campaigns"."news_article" ("published_sort_key", "id")',
    );
    this.addSql(
      'create index "news_article_portal_id_published_sort_key_id_index" on "campaigns"."news_article" ("portal_id", "published_sort_key", "id")',
    );
    this.addSql(
      'create index "news_article_organization_id_published_sort_key_id_index" on "campaigns"."news_article" ("organization_id", "published_sort_key", "id")',
    );
    this.addSql(
      'create index "news_article_campaign_id_published_sort_key_id_index" on "campaigns"."news_article" ("campaign_id", "published_sort_key", "id")',
    );
    this.addSql(
      'create index "news_article_plan_id_published_sort_key_id_index" on "campaigns"."news_article" ("plan_id", "published_sort_key", "id")',
    );
    this.addSql(
      'create index "news_article_conference_id_published_sort_key_id_index" on "campaigns"."news_article" ("conference_id", "published_sort_key", "id")',
    );
    this.addSql('create index "news_article_event_on_id_index" on "campaigns"."news_article" ("event_on", "id")');
    this.addSql(
      'create index "news_article_title_sort_key_id_index" on "campaigns"."news_article" ("title_sort_key", "id")',
    );
    this.addSql('create index "news_article_view_count_id_index" on "campaigns"."news_article" ("view_count", "id")');
    this.addSql('drop index "campaigns"."citation_document_id_index"');
    this.addSql('create index "citation_created_at_id_index" on "campaigns"."citation" ("created_at", "id")');
    this.addSql(
      'create index "citation_document_id_created_at_id_index" on "campaigns"."citation" ("document_id", "created_at", "id")',
    );
    this.addSql('drop index "campaigns"."registration_campaign_id_index"');
    this.addSql('drop index "campaigns"."registration_organization_id_index"');
    this.addSql('drop index "campaigns"."registration_registered_on_index"');
    this.addSql(
      'create index "registration_registered_on_id_index" on "campaigns"."registration" ("registered_on", "id")',
    );
    this.addSql(
      'create index "registration_organization_id_registered_on_id_index" on "campaigns"."registration" ("organization_id", "registered_on", "id")',
    );
    this.addSql(
      'create index "registration_campaign_id_registered_on_id_index" on "campaigns"."registration" ("campaign_id", "registered_on", "id")',
    );
  }
}

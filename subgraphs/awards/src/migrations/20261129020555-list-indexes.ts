import { Migration } from "@mikro-orm/migrations";

/** list indexes */
export class Migration20261129020555 extends Migration {
  override up(): void {
    this.addSql('drop index "awards"."award_authority_decider_key_index"');
    this.addSql('drop index "awards"."award_authority_form_key_index"');
    this.addSql('drop index "awards"."award_authority_valid_from_index"');
    this.addSql(
      'create index "award_authority_form_key_decider_key_valid_from_id_index" on "awards"."award_authority" ("form_key", "decider_key", "valid_from", "id")',
    );
    this.addSql(
      'create index "award_authority_decider_key_id_index" on "awards"."award_authority" ("decider_key", "id")',
    );
    this.addSql(
      'create index "award_authority_valid_from_id_index" on "awards"."award_authority" ("valid_from", "id")',
    );
    this.addSql('drop index "awards"."award_decision_awarded_on_index"');
    this.addSql('drop index "awards"."award_decision_issued_on_index"');
    this.addSql('drop index "awards"."award_decision_organization_id_index"');
    this.addSql('drop index "awards"."award_decision_review_conference_id_index"');
    this.addSql('create index "award_decision_issued_on_id_index" on "awards"."award_decision" ("issued_on", "id")');
    this.addSql(
      'create index "award_decision_review_conference_id_issued_on_id_index" on "awards"."award_decision" ("review_conference_id", "issued_on", "id")',
    );
    this.addSql(
      'create index "award_decision_organization_id_issued_on_id_index" on "awards"."award_decision" ("organization_id", "issued_on", "id")',
    );
    this.addSql('create index "award_decision_awarded_on_id_index" on "awards"."award_decision" ("awarded_on", "id")');
    this.addSql('drop index "awards"."award_form_code_key_index"');
    this.addSql('drop index "awards"."award_form_valid_from_index"');
    this.addSql(
      'create index "award_form_precedence_valid_from_id_index" on "awards"."award_form" ("precedence", "valid_from", "id")',
    );
    this.addSql('create index "award_form_label_sort_key_id_index" on "awards"."award_form" ("label_sort_key", "id")');
    this.addSql('create index "award_form_code_key_id_index" on "awards"."award_form" ("code_key", "id")');
    this.addSql('create index "award_form_valid_from_id_index" on "awards"."award_form" ("valid_from", "id")');
    this.addSql('drop index "awards"."commendation_policy_campaign_id_index"');
    this.addSql('drop index "awards"."commendation_policy_emulation_plan_id_index"');
    this.addSql('drop index "awards"."commendation_policy_organization_id_index"');
    this.addSql('drop index "awards"."commendation_policy_stated_on_index"');
    this.addSql(
      'create index "commendation_policy_stated_on_position_id_index" on "awards"."commendation_policy" ("stated_on", "position", "id")',
    );
    this.addSql(
      'create index "commendation_policy_campaign_id_stated_on_position_id_index" on "awards"."commendation_policy" ("campaign_id", "stated_on", "position", "id")',
    );
    this.addSql(
      'create index "commendation_policy_emulation_plan_id_stated_on_po_537a8_index" on "awards"."commendation_policy" ("emulation_plan_id", "stated_on", "position", "id")',
    );
    this.addSql(
      'create index "commendation_policy_organization_id_stated_on_position_id_index" on "awards"."commendation_policy" ("organization_id", "stated_on", "position", "id")',
    );
    this.addSql(
      'create index "commendation_policy_position_id_index" on "awards"."commendation_policy" ("position", "id")',
    );
    this.addSql('drop index "awards"."commendation_principle_code_index"');
    this.addSql('drop index "awards"."commendation_principle_valid_from_index"');
    this.addSql(
      'create index "commendation_principle_position_index" on "awards"."commendation_principle" ("position")',
    );
    this.addSql(
      'create index "commendation_principle_code_id_index" on "awards"."commendation_principle" ("code", "id")',
    );
    this.addSql(
      'create index "commendation_principle_valid_from_id_index" on "awards"."commendation_principle" ("valid_from", "id")',
    );
    this.addSql('drop index "awards"."commendation_type_code_index"');
    this.addSql('drop index "awards"."commendation_type_valid_from_index"');
    this.addSql('create index "commendation_type_position_index" on "awards"."commendation_type" ("position")');
    this.addSql('create index "commendation_type_code_id_index" on "awards"."commendation_type" ("code", "id")');
    this.addSql(
      'create index "commendation_type_valid_from_id_index" on "awards"."commendation_type" ("valid_from", "id")',
    );
    this.addSql('drop index "awards"."award_awarded_on_index"');
    this.addSql('drop index "awards"."award_campaign_id_index"');
    this.addSql('drop index "awards"."award_ceremony_key_index"');
    this.addSql('drop index "awards"."award_credited_organization_id_index"');
    this.addSql('drop index "awards"."award_decided_on_index"');
    this.addSql('drop index "awards"."award_decision_id_index"');
    this.addSql('drop index "awards"."award_person_id_index"');
    this.addSql('drop index "awards"."award_recipient_sort_key_index"');
    this.addSql('drop index "awards"."award_typical_example_id_index"');
    this.addSql('create index "award_ceremony_key_id_index" on "awards"."award" ("ceremony_key", "id")');
    this.addSql(
      'create index "award_campaign_id_ceremony_key_id_index" on "awards"."award" ("campaign_id", "ceremony_key", "id")',
    );
    this.addSql(
      'create index "award_person_id_ceremony_key_id_index" on "awards"."award" ("person_id", "ceremony_key", "id")',
    );
    this.addSql(
      'create index "award_typical_example_id_ceremony_key_id_index" on "awards"."award" ("typical_example_id", "ceremony_key", "id")',
    );
    this.addSql(
      'create index "award_decision_id_ceremony_key_id_index" on "awards"."award" ("decision_id", "ceremony_key", "id")',
    );
    this.addSql(
      'create index "award_credited_organization_id_ceremony_key_id_index" on "awards"."award" ("credited_organization_id", "ceremony_key", "id")',
    );
    this.addSql('create index "award_decided_on_id_index" on "awards"."award" ("decided_on", "id")');
    this.addSql('create index "award_awarded_on_id_index" on "awards"."award" ("awarded_on", "id")');
    this.addSql('create index "award_recipient_sort_key_id_index" on "awards"."award" ("recipient_sort_key", "id")');
    this.addSql('drop index "awards"."statistics_category_code_index"');
    this.addSql(
      'create index "statistics_category_position_id_index" on "awards"."statistics_category" ("position", "id")',
    );
    this.addSql('create index "statistics_category_code_id_index" on "awards"."statistics_category" ("code", "id")');
  }
}

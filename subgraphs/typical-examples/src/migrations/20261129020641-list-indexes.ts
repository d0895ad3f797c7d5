import { Migration } from "@mikro-orm/migrations";

/** list indexes */
export class Migration20261129020641 extends Migration {
  override up(): void {
    this.addSql('drop index "typical_examples"."example_program_organization_id_index"');
    this.addSql('drop index "typical_examples"."example_program_starts_from_index"');
    this.addSql(
      'create index "example_program_name_sort_key_id_index" on "typical_examples"."example_program" ("name_sort_key", "id")',
    );
    this.addSql(
      'create index "example_program_organization_id_name_sort_key_id_index" on "typical_examples"."example_program" ("organization_id", "name_sort_key", "id")',
    );
    this.addSql('create index "example_program_code_id_index" on "typical_examples"."example_program" ("code", "id")');
    this.addSql(
      'create index "example_program_starts_from_id_index" on "typical_examples"."example_program" ("starts_from", "id")',
    );
    this.addSql('drop index "typical_examples"."example_guideline_campaign_id_index"');
    this.addSql('drop index "typical_examples"."example_guideline_program_id_index"');
    this.addSql(
      'create index "example_guideline_campaign_id_position_id_index" on "typical_examples"."example_guideline" ("campaign_id", "position", "id")',
    );
    this.addSql(
      'create index "example_guideline_program_id_campaign_id_position_id_index" on "typical_examples"."example_guideline" ("program_id", "campaign_id", "position", "id")',
    );
    this.addSql(
      'create index "example_guideline_position_id_index" on "typical_examples"."example_guideline" ("position", "id")',
    );
    this.addSql('drop index "typical_examples"."review_conference_held_on_index"');
    this.addSql('drop index "typical_examples"."review_conference_organizer_id_index"');
    this.addSql('drop index "typical_examples"."review_conference_program_id_index"');
    this.addSql(
      'create index "review_conference_held_on_id_index" on "typical_examples"."review_conference" ("held_on", "id")',
    );
    this.addSql(
      'create index "review_conference_program_id_held_on_id_index" on "typical_examples"."review_conference" ("program_id", "held_on", "id")',
    );
    this.addSql(
      'create index "review_conference_organizer_id_held_on_id_index" on "typical_examples"."review_conference" ("organizer_id", "held_on", "id")',
    );
    this.addSql(
      'create index "review_conference_name_sort_key_id_index" on "typical_examples"."review_conference" ("name_sort_key", "id")',
    );
    this.addSql('drop index "typical_examples"."selection_round_conference_id_index"');
    this.addSql('drop index "typical_examples"."selection_round_held_on_index"');
    this.addSql('drop index "typical_examples"."selection_round_program_id_index"');
    this.addSql(
      'create index "selection_round_program_id_series_position_id_index" on "typical_examples"."selection_round" ("program_id", "series", "position", "id")',
    );
    this.addSql(
      'create index "selection_round_conference_id_program_id_series_po_68403_index" on "typical_examples"."selection_round" ("conference_id", "program_id", "series", "position", "id")',
    );
    this.addSql(
      'create index "selection_round_series_id_index" on "typical_examples"."selection_round" ("series", "id")',
    );
    this.addSql(
      'create index "selection_round_position_id_index" on "typical_examples"."selection_round" ("position", "id")',
    );
    this.addSql(
      'create index "selection_round_held_on_id_index" on "typical_examples"."selection_round" ("held_on", "id")',
    );
    this.addSql('drop index "typical_examples"."typical_example_campaign_id_index"');
    this.addSql('drop index "typical_examples"."typical_example_honored_from_index"');
    this.addSql('drop index "typical_examples"."typical_example_organization_id_index"');
    this.addSql('drop index "typical_examples"."typical_example_person_id_index"');
    this.addSql('drop index "typical_examples"."typical_example_program_id_index"');
    this.addSql(
      'create index "typical_example_name_sort_key_id_index" on "typical_examples"."typical_example" ("name_sort_key", "id")',
    );
    this.addSql(
      'create index "typical_example_campaign_id_name_sort_key_id_index" on "typical_examples"."typical_example" ("campaign_id", "name_sort_key", "id")',
    );
    this.addSql(
      'create index "typical_example_person_id_name_sort_key_id_index" on "typical_examples"."typical_example" ("person_id", "name_sort_key", "id")',
    );
    this.addSql(
      'create index "typical_example_program_id_name_sort_key_id_index" on "typical_examples"."typical_example" ("program_id", "name_sort_key", "id")',
    );
    this.addSql(
      'create index "typical_example_organization_id_name_sort_key_id_index" on "typical_examples"."typical_example" ("organization_id", "name_sort_key", "id")',
    );
    this.addSql(
      'create index "typical_example_honored_from_id_index" on "typical_examples"."typical_example" ("honored_from", "id")',
    );
    this.addSql('drop index "typical_examples"."replication_example_id_index"');
    this.addSql(
      'create index "replication_started_on_id_index" on "typical_examples"."replication" ("started_on", "id")',
    );
    this.addSql(
      'create index "replication_example_id_started_on_id_index" on "typical_examples"."replication" ("example_id", "started_on", "id")',
    );
  }
}

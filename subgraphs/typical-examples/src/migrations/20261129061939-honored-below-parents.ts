import { Migration } from "@mikro-orm/migrations";

/** honored below parents */
export class Migration20261129061939 extends Migration {
  override up(): void {
    this.addSql(
      'create index "typical_example_campaign_id_honored_from_id_index" on "typical_examples"."typical_example" ("campaign_id", "honored_from", "id")',
    );
    this.addSql(
      'create index "typical_example_person_id_honored_from_id_index" on "typical_examples"."typical_example" ("person_id", "honored_from", "id")',
    );
    this.addSql(
      'create index "typical_example_program_id_honored_from_id_index" on "typical_examples"."typical_example" ("program_id", "honored_from", "id")',
    );
    this.addSql(
      'create index "typical_example_organization_id_honored_from_id_index" on "typical_examples"."typical_example" ("organization_id", "honored_from", "id")',
    );
  }
}

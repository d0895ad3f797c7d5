import { Migration } from "@mikro-orm/migrations";

/** index last possible days */
export class Migration20261129015141 extends Migration {
  override up(): void {
    this.addSql(
      'create index "lineage_event_effective_until_index" on "organizations"."lineage_event" ("effective_until")',
    );
  }
}

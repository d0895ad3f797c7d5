import { Migration } from "@mikro-orm/migrations";

/** awards by day below parents */
export class Migration20261129104806 extends Migration {
  override up(): void {
    this.addSql(
      'create index "award_campaign_id_decided_on_id_index" on "awards"."award" ("campaign_id", "decided_on", "id")',
    );
    this.addSql(
      'create index "award_credited_organization_id_decided_on_id_index" on "awards"."award" ("credited_organization_id", "decided_on", "id")',
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** unused indexes */
export class Migration20261129061908 extends Migration {
  override up(): void {
    this.addSql('drop index "campaigns"."initiative_is_public_index"');
    this.addSql('drop index "campaigns"."registration_is_public_index"');
  }
}

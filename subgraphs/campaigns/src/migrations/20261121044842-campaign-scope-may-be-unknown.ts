import { Migration } from "@mikro-orm/migrations";

/** campaign scope may be unknown */
export class Migration20261121044842 extends Migration {
  override up(): void {
    this.addSql('alter table "campaigns"."campaign" alter column "scope" drop not null');
  }
}

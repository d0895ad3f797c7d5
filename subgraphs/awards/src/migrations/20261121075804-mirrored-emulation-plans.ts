import { Migration } from "@mikro-orm/migrations";

/** mirrored emulation plans */
export class Migration20261121075804 extends Migration {
  override up(): void {
    this.addSql(
      'create table "awards"."mirrored_emulation_plan" ("id" uuid not null, "organization_id" uuid not null, primary key ("id"))',
    );
  }
}

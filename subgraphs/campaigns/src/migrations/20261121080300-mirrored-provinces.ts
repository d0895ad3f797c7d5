import { Migration } from "@mikro-orm/migrations";

/** mirrored provinces */
export class Migration20261121080300 extends Migration {
  override up(): void {
    this.addSql(
      'create table "campaigns"."mirrored_province" ("id" uuid not null, "name" text not null, primary key ("id"))',
    );
  }
}

import { Migration } from "@mikro-orm/migrations";

/** mirrored councils and conferences */
export class Migration20261121080254 extends Migration {
  override up(): void {
    this.addSql(
      'create table "awards"."mirrored_emulation_council" ("id" uuid not null, "name" text not null, primary key ("id"))',
    );
    this.addSql(
      'create table "awards"."mirrored_review_conference" ("id" uuid not null, "name" text not null, primary key ("id"))',
    );
  }
}

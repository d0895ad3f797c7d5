import { Migration } from "@mikro-orm/migrations";

/** mirrored appointments */
export class Migration20261121073628 extends Migration {
  override up(): void {
    this.addSql(
      'create table "awards"."mirrored_appointment" ("id" uuid not null, "person_id" uuid null, "organization_id" uuid not null, "role" text not null, "position_class" text null, "held_from" date null, "held_to" date null, primary key ("id"))',
    );
    this.addSql('create index "mirrored_appointment_person_id_index" on "awards"."mirrored_appointment" ("person_id")');
  }
}

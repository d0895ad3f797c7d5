import { Migration } from "@mikro-orm/migrations";

/** unused index */
export class Migration20261129061828 extends Migration {
  override up(): void {
    this.addSql('drop index "awards"."award_commendation_type_id_index"');
  }
}

import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";
import { changeChannel } from "./change-feed-migration.js";

/**
 * Makes the migration after which the change table sends no notification: `storeChanges` sends it (see `announcementOf`). A transaction
 * with a notification keeps all others from committing until it is on the disk.
 */
export function quietChangesMigration(schema: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      this.addSql(`drop trigger "change_notify" on "${schema}"."change"`);
      this.addSql(`drop function "${schema}"."change_notify"()`);
    }

    override down(): void {
      this.addSql(`create function "${schema}"."change_notify"() returns trigger language plpgsql as $function$
        begin
          perform pg_notify('${changeChannel(schema)}', '');
          return null;
        end $function$`);
      this.addSql(`create trigger "change_notify" after insert on "${schema}"."change"
        for each statement execute function "${schema}"."change_notify"()`);
    }
  };
}

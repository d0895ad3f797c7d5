import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/** Makes the migration of the columns that say from which network the caller came, and through which gateway; null in earlier changes. */
export function changeOriginMigration(schema: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      this.addSql(`alter table "${schema}"."change" add column "network" text, add column "gateway" text`);
    }

    override down(): void {
      this.addSql(`alter table "${schema}"."change" drop column "network", drop column "gateway"`);
    }
  };
}

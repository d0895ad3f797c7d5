import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/** Makes the migration of the table with a subgraph's cursor in each owner's feed. */
export function mirrorCursorMigration(schema: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      this.addSql(`create table "${schema}"."mirror_cursor" (
        "owner" text primary key,
        "cursor" text,
        "shape" text not null,
        "applied_at" timestamptz(3)
      )`);
    }

    override down(): void {
      this.addSql(`drop table "${schema}"."mirror_cursor"`);
    }
  };
}

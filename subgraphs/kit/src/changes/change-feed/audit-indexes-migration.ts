import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/**
 * Makes the migration of the indexes by which an auditor finds what one caller or one request changed, newest first. Without them, one
 * who changed little is looked for in the whole table. They end with the number of the change: what a caller changed most often would
 * be sorted for each page.
 */
export function auditIndexesMigration(schema: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      for (const column of ["actor", "request_id"])
        this.addSql(`create index "change_${column}_seq_index" on "${schema}"."change" ("${column}", "seq")`);
    }

    override down(): void {
      for (const column of ["actor", "request_id"]) this.addSql(`drop index "${schema}"."change_${column}_seq_index"`);
    }
  };
}

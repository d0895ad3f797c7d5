import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/** Makes the migration of the table in which a subgraph remembers what it did under which idempotency key. */
export function idempotencyMigration(schema: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      this.addSql(`create table "${schema}"."idempotency" (
        "caller" text not null,
        "key" text not null,
        "operation" text not null,
        "input_hash" text not null,
        "record_type" text,
        "record_id" uuid,
        "stored_at" timestamptz not null default now(),
        primary key ("caller", "key")
      )`);
      this.addSql(`create index "idempotency_stored_at_index" on "${schema}"."idempotency" ("stored_at")`);
    }

    override down(): void {
      this.addSql(`drop table "${schema}"."idempotency"`);
    }
  };
}

import { createHash } from "node:crypto";
import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/**
 * Makes the migration of a subgraph's change table.
 *
 * The order of changes is `seq`. Sequence numbers are drawn before commits and can be committed in another order, so a reader must
 * know up to which number all transactions have ended. Hence the fence: before a statement inserts into `change` it takes a
 * shared advisory lock whose key is the current last value of the sequence; every number that it then draws is greater.
 * `change_bound()` reads the last value of the sequence first and the locks after it: a number up to `head` of an open
 * transaction has its lock among those read, and `bound` is below it. PostgreSQL makes a commit visible before it releases
 * the locks, so a LATER statement sees everything up to `bound`. A rollback or a crash releases the lock too.
 */
export function changeFeedMigration(schema: string): MigrationObject["class"] {
  const sequence = `"${schema}"."change_seq_seq"`;
  // The last value of an unused sequence is 1 but means 0.
  const lastNumber = `select case when "is_called" then "last_value" else "last_value" - 1 end from ${sequence}`;
  const namespace = fenceNamespace(schema);
  return class extends Migration {
    override up(): void {
      this.addSql(`create table "${schema}"."change" (
        "seq" bigint generated always as identity primary key,
        "tx" text not null default pg_current_xact_id()::text,
        "at" timestamptz(3) not null default statement_timestamp(),
        "actor" text not null,
        "request_id" text,
        "operation" text,
        "type" text not null,
        "id" uuid not null,
        "kind" text not null check ("kind" in ('CREATED', 'UPDATED', 'DELETED')),
        "before" jsonb,
        "after" jsonb,
        "snapshot" jsonb,
        "public_before" boolean not null,
        "public_after" boolean not null
      )`);
      this.addSql(`create index "change_id_seq_index" on "${schema}"."change" ("id", "seq")`);
      this.addSql(`create function "${schema}"."change_fence"() returns trigger language plpgsql as $function$
        begin
          perform pg_advisory_xact_lock_shared((${namespace}::bigint << 48) | (${lastNumber}));
          return null;
        end $function$`);
      this.addSql(`create trigger "change_fence" before insert on "${schema}"."change"
        for each statement execute function "${schema}"."change_fence"()`);
      this.addSql(`create function "${schema}"."change_notify"() returns trigger language plpgsql as $function$
        begin
          perform pg_notify('${changeChannel(schema)}', '');
          return null;
        end $function$`);
      this.addSql(`create trigger "change_notify" after insert on "${schema}"."change"
        for each statement execute function "${schema}"."change_notify"()`);
      this.addSql(`create function "${schema}"."change_bound"(out "head" bigint, out "bound" bigint)
        language plpgsql volatile as $function$
        begin
          "head" := (${lastNumber});
          "bound" := least("head", (
            select min((("classid"::bigint & 65535) << 32) | "objid"::bigint) from pg_locks
            where "locktype" = 'advisory' and "objsubid" = 1 and "classid"::bigint >> 16 = ${namespace}
              and "database" = (select "oid" from pg_database where "datname" = current_database())));
        end $function$`);
      this.addSql(`create table "${schema}"."change_retention" (
        "is_only_row" boolean primary key default true check ("is_only_row"),
        "pruned_seq" bigint not null default 0,
        "pruned_at" timestamptz(3)
      )`);
      this.addSql(`insert into "${schema}"."change_retention" default values`);
    }

    override down(): void {
      this.addSql(`drop table "${schema}"."change_retention", "${schema}"."change"`);
      for (const name of ["change_bound", "change_notify", "change_fence"]) {
        this.addSql(`drop function "${schema}"."${name}"`);
      }
    }
  };
}

/** The channel that announces new changes of a schema's feed. */
export function changeChannel(schema: string): string {
  return `thidua_${schema}`;
}

/**
 * The upper 16 bits of a schema's fence locks, 1 to 32766: never 0 or 65535, which other advisory locks made of 32-bit numbers
 * have there. Two schemas with the same one would only wait for each other.
 */
function fenceNamespace(schema: string): number {
  return 1 + (createHash("sha256").update(schema).digest().readUInt16BE(0) % 32_766);
}

import type { MigrationObject } from "@mikro-orm/core";
import { Migration } from "@mikro-orm/migrations";

/**
 * Makes the migration of the tables that show tampering with the change table (decision 32). All of them are only added to, but for
 * `audit_salt`: a salt is removed with what it protects.
 */
export function auditSealsMigration(schema: string): MigrationObject["class"] {
  return class extends Migration {
    override up(): void {
      this.addSql(`create table "${schema}"."audit_digest" (
        "seq" bigint primary key,
        "metadata_digest" bytea not null,
        "payload_digest" bytea not null
      )`);
      this.addSql(`create table "${schema}"."audit_salt" (
        "seq" bigint primary key,
        "metadata_salt" bytea not null,
        "payload_salt" bytea not null
      )`);
      this.addSql(`create table "${schema}"."audit_act" (
        "number" bigint primary key,
        "kind" text not null check ("kind" in ('PRUNED', 'ERASED')),
        "at" timestamptz(3) not null,
        "actor" text not null,
        "reason" text not null,
        "from_seq" bigint not null,
        "to_seq" bigint not null,
        "changes" int8multirange not null,
        "payload_digests" bytea,
        "previous" bytea,
        "digest" bytea not null unique,
        "key_id" text not null,
        "signature" bytea not null
      )`);
      this.addSql(`create index "audit_act_to_seq_from_seq_index" on "${schema}"."audit_act" ("to_seq", "from_seq")`);
      this.addSql(`create table "${schema}"."audit_seal" (
        "number" bigint primary key,
        "from_seq" bigint not null unique,
        "to_seq" bigint not null unique,
        "count" int not null,
        "root" bytea not null,
        "act_number" bigint not null,
        "act_digest" bytea,
        "previous" bytea unique,
        "digest" bytea not null unique,
        "at" timestamptz(3) not null,
        "key_id" text not null,
        "signature" bytea not null
      )`);
    }

    override down(): void {
      for (const table of ["audit_seal", "audit_act", "audit_salt", "audit_digest"])
        this.addSql(`drop table "${schema}"."${table}"`);
    }
  };
}

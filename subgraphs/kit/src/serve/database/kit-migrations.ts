import type { MigrationObject } from "@mikro-orm/core";
import { auditSealsMigration } from "../../changes/audit-seals/audit-seals-migration.js";
import { auditIndexesMigration } from "../../changes/change-feed/audit-indexes-migration.js";
import { changeFeedMigration } from "../../changes/change-feed/change-feed-migration.js";
import { changeOriginMigration } from "../../changes/change-feed/change-origin-migration.js";
import { quietChangesMigration } from "../../changes/change-feed/quiet-changes-migration.js";
import { mirrorCursorMigration } from "../../changes/mirror/mirror-cursor-migration.js";
import { idempotencyMigration } from "../../graph/mutations/idempotency-migration.js";
import { newSearchWordsMigration } from "../../model/search/new-search-words-migration.js";
import { searchWordsMigration } from "../../model/search/search-words-migration.js";

/** The tables of the kit in every subgraph's schema. They have no entities, and the schema differ ignores them. */
export const kitTables: readonly string[] = [
  "migration",
  "change",
  "change_retention",
  "audit_digest",
  "audit_salt",
  "audit_act",
  "audit_seal",
  "idempotency",
  "mirror_cursor",
  "search_word",
  "search_index",
];

/**
 * Returns the migrations of the kit's tables in a schema. `openDatabase` appends them to the subgraph's.
 *
 * Each is plain SQL in a synchronous `up`, so that test templates detect an edited one.
 */
export function kitMigrations(schema: string): MigrationObject[] {
  return [
    { name: "kit-change-feed", class: changeFeedMigration(schema) },
    { name: "kit-idempotency", class: idempotencyMigration(schema) },
    { name: "kit-mirror-cursor", class: mirrorCursorMigration(schema) },
    { name: "kit-search-words", class: searchWordsMigration(schema) },
    { name: "kit-quiet-changes", class: quietChangesMigration(schema) },
    { name: "kit-new-search-words", class: newSearchWordsMigration(schema) },
    { name: "kit-audit-indexes", class: auditIndexesMigration(schema) },
    { name: "kit-audit-seals", class: auditSealsMigration(schema) },
    { name: "kit-change-origin", class: changeOriginMigration(schema) },
  ];
}

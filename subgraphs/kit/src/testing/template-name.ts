import { createHash } from "node:crypto";
import type { MigrationObject } from "@mikro-orm/core";
import type { Migration } from "@mikro-orm/migrations";
import type { DatabaseDefinition } from "../changes/database/index.js";
import { statisticsOf } from "../graph/statistics/define-statistics.js";
import { summaryFingerprint } from "../graph/statistics/summary/index.js";
import { isUnrecorded } from "../model/database/index.js";
import { kitMigrations } from "../serve/database/kit-migrations.js";
import { bypassDetectionVersion } from "./bypass-detection.js";
import type { TestContent } from "./test-content.js";

/**
 * The name of the template that holds these subgraphs' migrated tables and, if given, a content. It changes when any migration
 * or the content changes, so that an old template is never used.
 */
export function templateName(definitions: DatabaseDefinition[], content?: TestContent): string {
  const migrated = fingerprint(definitions);
  if (!content) return migrated;
  const hash = createHash("sha256").update(migrated);
  for (let layer: TestContent | undefined = content; layer; layer = layer.base)
    hash.update(`${layer.name} ${layer.fingerprint}\n`);
  return `${content.name}_${hash.digest("hex").slice(0, 16)}`;
}

function fingerprint(definitions: DatabaseDefinition[]): string {
  const hash = createHash("sha256").update(`template-1 ${bypassDetectionVersion}`);
  for (const { schema, migrations, entities } of definitions) {
    hash.update(schema);
    for (const { name, class: migration } of migrations) hash.update(`${name}\n${String(migration)}\n`);
    for (const { name, class: migration } of kitMigrations(schema))
      hash.update(`${name}\n${statementsOf(migration)}\n`);
    hash.update(statisticsOf(entities).map(summaryFingerprint).join());
    hash.update(
      entities
        .filter(isUnrecorded)
        .map(({ name }) => name)
        .join(),
    );
  }
  return hash.digest("hex").slice(0, 16);
}

/** The statements of a kit migration: its source text alone does not contain the values that its factory closed over. */
function statementsOf(migration: MigrationObject["class"]): string {
  const made = new migration(undefined as never, undefined as never) as Migration;
  void made.up();
  return made.getQueries().join("\n");
}

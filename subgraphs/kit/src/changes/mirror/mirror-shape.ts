import { createHash } from "node:crypto";
import type { EntityMetadata } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import type { MirrorDefinition } from "./mirror-definition.js";

/**
 * A fingerprint of how a mirror makes its rows: types, tables, columns and the functions' own text. Rows made in another
 * shape lack what this one would have stored, so the mirror is built again.
 */
export function mirrorShape(em: EntityManager, { types, afterBatch }: MirrorDefinition): string {
  const hash = createHash("sha256").update(textOf(afterBatch));
  for (const [name, { entity, row }] of Object.entries(types).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { tableName, props } = em.getMetadata().get(entity) as EntityMetadata;
    const columns = props.flatMap(({ fieldNames = [], columnTypes = [] }) => [...fieldNames, ...columnTypes]);
    hash.update(JSON.stringify([name, tableName, columns, textOf(row)]));
  }
  return hash.digest("base64url").slice(0, 22);
}

/** The text of a function without what a compiler or a bundler chooses: white space, separators, suffixes of names. */
const textOf = (made: unknown): string => String(made).replace(/\$\d+|[\s;,]/g, "");

import type { EntityMetadata } from "@mikro-orm/core";
import { isUnrecorded } from "../../model/database/unrecorded.js";

/**
 * Checks that one ID identifies a record of each entity.
 *
 * @throws Error for an entity with another primary key than `id` of type uuid
 */
export function requireRecordable(entities: Iterable<EntityMetadata>): void {
  for (const meta of entities) {
    if (meta.abstract || meta.embeddable || meta.virtual || isUnrecorded(meta.class)) continue;
    const [key, ...others] = meta.primaryKeys;
    const type = key && (meta.properties as { [name: string]: { columnTypes?: string[] } })[key]?.columnTypes?.[0];
    if (key === "id" && others.length === 0 && type === "uuid") continue;
    throw new Error(
      `${meta.className}: a recorded entity has the key "id" of type uuid; mark copies with @Unrecorded()`,
    );
  }
}

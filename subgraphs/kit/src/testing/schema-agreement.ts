import type { DatabaseDefinition } from "../changes/database/index.js";
import { removeBypassDetection } from "./bypass-detection.js";
import { openEmbeddedCopy } from "./embedded-template.js";

/**
 * The SQL that would bring a migrated database to what the entities say: empty when entities and migrations agree.
 *
 * On an instance of its own in memory: on a shared database the differ would propose to drop other subgraphs' tables.
 */
export async function schemaDifference(definition: DatabaseDefinition): Promise<string> {
  const { databases, close } = await openEmbeddedCopy([definition]);
  const database = databases[0]!;
  try {
    await removeBypassDetection(database, definition);
    const generator = database.orm.schema as unknown as { getUpdateSchemaSQL(options: object): Promise<string> };
    return (await generator.getUpdateSchemaSQL({ wrap: false })).trim();
  } finally {
    await close();
  }
}

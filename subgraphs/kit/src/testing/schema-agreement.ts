import type { DatabaseDefinition } from "../changes/database/index.js";
import { removeBypassDetection } from "./bypass-detection.js";
import { openEmbeddedCopy } from "./embedded-template.js";

/**
 * Returns the SQL that would change a migrated database to the tables of the entities: empty if entities and migrations agree.
 *
 * It runs on an instance of its own in memory: on a shared database the differ would drop the tables of other subgraphs.
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

import type { DatabaseDefinition } from "../changes/database/index.js";
import { openMemoryDatabase } from "../model/database/index.js";
import { openDatabase } from "../serve/database/index.js";

/**
 * The SQL that would bring a migrated database to what the entities say: empty when entities and migrations agree.
 *
 * On an instance of its own in memory: on a shared database the differ would propose to drop other subgraphs' tables.
 */
export async function schemaDifference(definition: DatabaseDefinition): Promise<string> {
  const instance = await openMemoryDatabase();
  const database = await openDatabase(definition, { kind: "embedded", database: instance });
  try {
    await database.migrate();
    const generator = database.orm.schema as unknown as { getUpdateSchemaSQL(options: object): Promise<string> };
    return (await generator.getUpdateSchemaSQL({ wrap: false })).trim();
  } finally {
    await database.close();
    await instance.close();
  }
}

import { PGlite } from "@electric-sql/pglite";
import type { EmbeddedDatabase } from "./embedded-database.js";
import { instanceOptions } from "./instance-options.js";
import { MemoryCopy } from "./memory-copy.js";

/**
 * Opens PGlite in memory, in the thread that calls: for tests and for generating migrations.
 *
 * @param template the data directory on disk, closed, that it starts as a copy of; by default it starts empty
 */
export async function openMemoryDatabase(template?: string): Promise<EmbeddedDatabase> {
  const pglite = await PGlite.create({
    ...instanceOptions,
    ...(template !== undefined && { fs: new MemoryCopy(template) }),
  });
  return { pglite, close: () => pglite.close() };
}

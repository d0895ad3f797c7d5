import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { EmbeddedInstance } from "./embedded-instance.js";
import { takeLock } from "./lock-file.js";
import { ThreadedInstance } from "./threaded-instance.js";

/** An embedded PostgreSQL of this process. */
export interface EmbeddedDatabase {
  readonly pglite: EmbeddedInstance;
  /** Closes the database and releases the lock of the directory. */
  close(): Promise<void>;
}

/** The name of PostgreSQL's data within the directory of an embedded database. */
export const dataName = "pglite";

/**
 * Opens PGlite in a directory, in a thread of its own. A process opens one instance, since each takes 175 MB.
 *
 * @param dataDirectory the directory (`.data`) for `pglite/` and a lock file
 * @param provide runs while this process holds the directory, before the database is opened: it may put a copy there
 * @throws DatabaseLockedError if another process holds the directory: PGlite would open it twice and corrupt it
 */
export async function openEmbeddedDatabase(
  dataDirectory: string,
  provide?: (dataDirectory: string) => void,
): Promise<EmbeddedDatabase> {
  mkdirSync(dataDirectory, { recursive: true });
  const lock = takeLock(join(dataDirectory, "pglite.lock"));
  try {
    provide?.(dataDirectory);
    const pglite = new ThreadedInstance(join(dataDirectory, dataName));
    await pglite.waitReady;
    return {
      pglite,
      async close() {
        await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

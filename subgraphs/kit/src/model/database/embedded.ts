import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { createPostgreSqlTypeParsers } from "@mikro-orm/sql";
import postgresArray from "postgres-array";
import { takeLock } from "./lock-file.js";

/** An embedded PostgreSQL of this process. */
export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  /** Closes the database and gives the directory's lock back. */
  close(): Promise<void>;
}

/** What every instance is made with, in memory or in a directory: the ORM's type parsers and the extensions in use. */
const instanceOptions: PGliteOptions = {
  extensions: { pg_trgm, unaccent },
  parsers: createPostgreSqlTypeParsers((text) => postgresArray.parse(text)) as PGliteOptions["parsers"],
};

/**
 * Opens PGlite in a directory, one instance for the whole process: each further one would cost 175 MB.
 *
 * Takes the data directory (`.data`), in which it makes `pglite/` and a lock file. Raises DatabaseLockedError when another
 * process holds the directory: PGlite would open it twice without a word and then corrupt it.
 */
export async function openEmbeddedDatabase(dataDirectory: string): Promise<EmbeddedDatabase> {
  mkdirSync(dataDirectory, { recursive: true });
  const lock = takeLock(join(dataDirectory, "pglite.lock"));
  try {
    const pglite = await PGlite.create(join(dataDirectory, "pglite"), instanceOptions);
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

/** Opens PGlite in memory, from a dumped data directory if one is given: for tests and for generating migrations. */
export async function openMemoryDatabase(dataDirectoryDump?: Blob): Promise<EmbeddedDatabase> {
  const pglite = await PGlite.create({
    ...instanceOptions,
    ...(dataDirectoryDump && { loadDataDir: dataDirectoryDump }),
  });
  return { pglite, close: () => pglite.close() };
}

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { createPostgreSqlTypeParsers } from "@mikro-orm/sql";
import postgresArray from "postgres-array";
import { takeLock } from "./lock-file.js";
import { MemoryCopy } from "./memory-copy.js";

/** An embedded PostgreSQL of this process. */
export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  /** Closes the database and releases the lock of the directory. */
  close(): Promise<void>;
}

/** The name of PostgreSQL's data within the directory of an embedded database. */
export const dataName = "pglite";

/**
 * The options of every instance: the type parsers of the ORM, the extensions, and less shared memory than a server has: with
 * its 128 MB of buffers and 100 connections an instance takes 125 MB more.
 */
const instanceOptions: PGliteOptions = {
  startParams: [
    ...PGlite.defaultStartParams,
    ...["shared_buffers=16MB", "max_connections=5", "wal_buffers=256kB"].flatMap((setting) => ["-c", setting]),
  ],
  extensions: { fuzzystrmatch, pg_trgm, unaccent },
  parsers: createPostgreSqlTypeParsers((text) => postgresArray.parse(text)) as PGliteOptions["parsers"],
};

/**
 * Opens PGlite in a directory. A process opens one instance, since each takes 175 MB.
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
    const pglite = await PGlite.create(join(dataDirectory, dataName), instanceOptions);
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

/**
 * Opens PGlite in memory: for tests and for generating migrations.
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

import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
// A thread runs this file as it is, also where no compiler has renamed it.
import { typeParsers } from "./type-parsers.ts";

/**
 * The options of every instance: the type parsers of the ORM, the extensions, and less shared memory than a server has: with
 * its 128 MB of buffers and 100 connections an instance takes 125 MB more.
 */
export const instanceOptions: PGliteOptions = {
  startParams: [
    ...PGlite.defaultStartParams,
    ...["shared_buffers=16MB", "max_connections=5", "wal_buffers=256kB"].flatMap((setting) => ["-c", setting]),
  ],
  extensions: { btree_gist, fuzzystrmatch, pg_trgm, unaccent },
  parsers: typeParsers as PGliteOptions["parsers"],
};

import type { SubgraphDatabase } from "../../changes/database/index.js";
import type { LoadReport, RecordSeed } from "./record-seed.js";

/** The records that a subgraph starts with, kind by kind in the order in which they refer to each other. */
export interface Seed {
  /** Name of the subgraph that owns the records. */
  subgraph: string;
  /**
   * The directory of the data files, with a slash at the end. The compiler does not copy them: both `src/seed` and `dist/seed`
   * name it as `new URL("../../src/seed/data/", import.meta.url)`.
   */
  directory: URL;
  /** The catalogs of the law, which every installation needs. */
  catalogs: readonly RecordSeed[];
  /** The facts of the five articles. */
  articles: readonly RecordSeed[];
}

/**
 * Loads the catalogs, then the facts of the articles, through the services that mutations use. The subgraph's mirrors must hold
 * the records that the seed refers to. Loading twice changes nothing. Throws what the services throw, with the record's key.
 */
export async function loadSeed(
  { subgraph, directory, catalogs, articles }: Seed,
  database: SubgraphDatabase,
): Promise<LoadReport> {
  const author = { actor: "seed", requestId: null, operation: subgraph };
  const total: LoadReport = { created: 0, existing: 0 };
  for (const records of [...catalogs, ...articles]) {
    const { created, existing } = await records.load(database, directory, author);
    total.created += created;
    total.existing += existing;
  }
  return total;
}

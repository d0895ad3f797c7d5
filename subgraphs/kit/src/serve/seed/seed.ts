import type { SubgraphDatabase } from "../../changes/database/index.js";
import type { LoadReport, RecordSeed } from "./record-seed.js";
import { seedActor } from "./seed-actor.js";

/** The parts of a seed, in the order in which they are loaded. */
export const seedParts = ["catalogs", "articles"] as const;

/** A part of a seed. */
export type SeedPart = (typeof seedParts)[number];

/** The records that a subgraph starts with, kind by kind in the order in which they refer to each other. */
export interface Seed {
  /** Name of the subgraph that owns the records. */
  subgraph: string;
  /**
   * The directory of the data files, with a slash at the end. The compiler does not copy them: both `src/seed` and `dist/seed`
   * name it as `new URL("../../src/seed/data/", import.meta.url)`.
   */
  directory: URL;
  /** The catalogs of the law, which every installation needs. They refer to no record of another subgraph. */
  catalogs: readonly RecordSeed[];
  /** The facts of the five articles. */
  articles: readonly RecordSeed[];
}

/**
 * Loads parts of a seed through the services that mutations use. For the articles the subgraph's mirrors must hold the records that
 * they refer to. Loading twice changes nothing. Throws what the services throw, with the record's key.
 *
 * @param parts all unless given
 */
export async function loadSeed(
  seed: Seed,
  database: SubgraphDatabase,
  parts: readonly SeedPart[] = seedParts,
): Promise<LoadReport> {
  const author = { actor: seedActor, requestId: null, operation: seed.subgraph };
  const total: LoadReport = { created: 0, existing: 0 };
  for (const records of seedParts.filter((part) => parts.includes(part)).flatMap((part) => seed[part])) {
    const { created, existing } = await records.load(database, seed.directory, author);
    total.created += created;
    total.existing += existing;
  }
  return total;
}

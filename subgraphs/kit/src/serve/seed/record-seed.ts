import type { EntityClass } from "@mikro-orm/core";
import type { EntityManager } from "@mikro-orm/sql";
import { type ChangeAuthor, setChangeAuthor } from "../../access/authorization/index.js";
import type { SubgraphDatabase } from "../../changes/database/index.js";
import type { RecordOptions } from "../../model/records/index.js";
import { type KeyedRecord, readRecords } from "./read-records.js";
import { idOf } from "./record-key.js";

/** How many records a load created, and how many existed. */
export interface LoadReport {
  created: number;
  existing: number;
}

/** Where the records of a seed come from. */
export interface SeedSource {
  /** Name of the subgraph that owns the records. */
  subgraph: string;
  /**
   * The directory of the data files, with a slash at the end. The compiler does not copy them: both `src/seed` and `dist/seed`
   * name it as `new URL("../../src/seed/data/", import.meta.url)`.
   */
  directory: URL;
}

/** The records of one kind in a seed. */
export interface RecordSeed {
  /**
   * Loads the records in one transaction: all of them or none. A record whose id exists is left as it is, so that loading
   * twice changes nothing. The changes are recorded as the author's. Throws what the service throws, with the record's key.
   */
  load(database: SubgraphDatabase, directory: URL, author: ChangeAuthor): Promise<LoadReport>;
}

/** What `recordSeed` takes. `Source` is a record of the data file, `Row` what one record of the database is created from. */
export interface RecordSeedOptions<Row extends KeyedRecord, Source extends KeyedRecord> {
  entity: EntityClass<{ id: string }>;
  /** The kind that ids are derived from, see `idOf`. */
  kind: string;
  /** The data file, in the directory of the seed. */
  file: string;
  /** Turns the records of the file into rows; without it they are the rows. */
  toRows?: (records: Source[]) => readonly Row[];
  /** Creates a record through the service that mutations use. `directory` holds the data files. */
  create(em: EntityManager, row: Row, options: RecordOptions, directory: URL): Promise<unknown>;
}

/** Declares the records of one kind: their data file, and the service that creates them. */
export function recordSeed<Row extends KeyedRecord, Source extends KeyedRecord = Row>(
  seed: RecordSeedOptions<Row, Source>,
): RecordSeed {
  return { load: (database, directory, author) => load(seed, database, directory, author) };
}

async function load<Row extends KeyedRecord, Source extends KeyedRecord>(
  { entity, kind, file, toRows, create }: RecordSeedOptions<Row, Source>,
  database: SubgraphDatabase,
  directory: URL,
  author: ChangeAuthor,
): Promise<LoadReport> {
  const records = readRecords<Source>(new URL(file, directory));
  const rows = toRows ? toRows(records) : (records as KeyedRecord[] as Row[]);
  return database.fork().transactional(async (transaction) => {
    const em = transaction as EntityManager;
    setChangeAuthor(em, author);
    const ids = rows.map(({ key }) => idOf(kind, key));
    const found = await em.find(entity, { id: { $in: ids } } as never, { fields: ["id"] as never });
    const existing = new Set((found as { id: string }[]).map(({ id }) => id));
    const report: LoadReport = { created: 0, existing: 0 };
    for (const row of rows) {
      const id = idOf(kind, row.key);
      if (existing.has(id)) {
        report.existing += 1;
        continue;
      }
      try {
        await create(em, row, { id }, directory);
      } catch (error) {
        throw new Error(`${kind}/${row.key}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
      report.created += 1;
    }
    return report;
  });
}

import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { type DatabaseSource, type EmbeddedDatabase, openEmbeddedDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import type { SubgraphEnvironment } from "@thidua/kit/serve/environment";
import { subgraphs } from "../subgraphs.js";

/** The databases of all subgraphs, in the order of `subgraphs`. */
export interface OpenDatabases {
  databases: SubgraphDatabase[];
  close(): Promise<void>;
}

/**
 * Opens the databases of all subgraphs: embedded under DATA_DIR, one instance for all, or on the PostgreSQL server of
 * DATABASE_URL, a schema for each. Raises DatabaseLockedError when another process holds DATA_DIR.
 */
export async function openDatabases(settings: SubgraphEnvironment): Promise<OpenDatabases> {
  const embedded: EmbeddedDatabase | undefined = settings.DATABASE_URL
    ? undefined
    : await openEmbeddedDatabase(settings.DATA_DIR);
  const source: DatabaseSource = embedded
    ? { kind: "embedded", database: embedded }
    : {
        kind: "server",
        url: settings.DATABASE_URL!,
        replicaUrl: settings.DATABASE_REPLICA_URL,
        poolSize: settings.DATABASE_POOL_SIZE,
        statementTimeout: settings.DATABASE_STATEMENT_TIMEOUT,
      };
  const databases: SubgraphDatabase[] = [];
  const close = async () => {
    for (const database of databases) await database.close();
    await embedded?.close();
  };
  try {
    for (const { database } of subgraphs) databases.push(await openDatabase(database, source));
  } catch (error) {
    await close();
    throw error;
  }
  return { databases, close };
}

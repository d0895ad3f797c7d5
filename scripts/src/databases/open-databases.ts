import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { type DatabaseSource, type EmbeddedDatabase, openEmbeddedDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import type { SubgraphEnvironment } from "@thidua/kit/serve/environment";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { subgraphs } from "../subgraphs.js";

/** The databases of subgraphs, in the order in which they were named. */
export interface OpenDatabases {
  databases: SubgraphDatabase[];
  close(): Promise<void>;
}

/**
 * Opens the databases of subgraphs: embedded under DATA_DIR, one instance for all, or on the PostgreSQL server of DATABASE_URL,
 * a schema for each. Nothing is created or changed in the schemas.
 *
 * @param definitions the subgraphs; all of this repository unless given
 * @param provide runs before the embedded database is opened, while this process holds DATA_DIR: it may put a copy there
 * @throws DatabaseLockedError when another process holds DATA_DIR
 */
export async function openDatabases(
  settings: SubgraphEnvironment,
  definitions: readonly SubgraphDefinition[] = subgraphs,
  provide?: (dataDirectory: string) => void,
): Promise<OpenDatabases> {
  const embedded: EmbeddedDatabase | undefined = settings.DATABASE_URL
    ? undefined
    : await openEmbeddedDatabase(settings.DATA_DIR, provide);
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
    for (const { database } of definitions) databases.push(await openDatabase(database, source));
  } catch (error) {
    await close();
    throw error;
  }
  return { databases, close };
}

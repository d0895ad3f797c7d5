import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { type DatabaseSource, type EmbeddedDatabase, openEmbeddedDatabase } from "@thidua/kit/model/database";
import { openDatabase } from "@thidua/kit/serve/database";
import { type DatabaseRole, roleUrl } from "@thidua/kit/serve/database-roles";
import type { SubgraphEnvironment } from "@thidua/kit/serve/environment";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { subgraphs } from "../subgraphs.js";

/** The databases of subgraphs, in the order in which they were named. */
export interface OpenDatabases {
  databases: SubgraphDatabase[];
  close(): Promise<void>;
}

/** How databases are opened. */
export interface OpeningOptions {
  /** The subgraphs; all of this repository unless given. */
  definitions?: readonly SubgraphDefinition[];
  /** The role that connects, where DATABASE_ROLES_DIRECTORY says that there are roles; that of the server unless given. */
  role?: DatabaseRole;
  /** Runs before the embedded database is opened, while this process holds DATA_DIR: it may put a copy there. */
  provide?: (dataDirectory: string) => void;
}

/**
 * Opens the databases of subgraphs: embedded under DATA_DIR, one instance for all, or on the PostgreSQL server of DATABASE_URL,
 * a schema for each. Nothing is created or changed in the schemas.
 *
 * @throws DatabaseLockedError when another process holds DATA_DIR
 * @throws EnvironmentError if a role has no password file
 */
export async function openDatabases(
  settings: SubgraphEnvironment,
  { definitions = subgraphs, role = "runtime", provide }: OpeningOptions = {},
): Promise<OpenDatabases> {
  const embedded: EmbeddedDatabase | undefined = settings.DATABASE_URL
    ? undefined
    : await openEmbeddedDatabase(settings.DATA_DIR, provide);
  const databases: SubgraphDatabase[] = [];
  const close = async () => {
    for (const database of databases) await database.close();
    await embedded?.close();
  };
  try {
    for (const { database } of definitions) {
      const source: DatabaseSource = embedded
        ? { kind: "embedded", database: embedded }
        : {
            kind: "server",
            url: roleUrl(settings.DATABASE_URL!, settings.DATABASE_ROLES_DIRECTORY, database.schema, role),
            replicaUrl:
              settings.DATABASE_REPLICA_URL &&
              roleUrl(settings.DATABASE_REPLICA_URL, settings.DATABASE_ROLES_DIRECTORY, database.schema, role),
            poolSize: settings.DATABASE_POOL_SIZE,
            statementTimeout: settings.DATABASE_STATEMENT_TIMEOUT,
          };
      databases.push(await openDatabase(database, source));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { databases, close };
}

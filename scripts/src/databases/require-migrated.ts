import { EnvironmentError } from "@thidua/base/env";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";

/**
 * Checks that a subgraph's tables are in the open database and up to date. Unlike `migratedSubgraphs` it needs no access to others.
 *
 * @throws EnvironmentError that says what to run first
 */
export async function requireMigrated(database: SubgraphDatabase, name: string): Promise<void> {
  if ((await database.pendingMigrations()).length > 0)
    throw new EnvironmentError([
      `${name}: hãy chạy \`npm run migrate -- ${name}\` trước / run \`npm run migrate -- ${name}\` first`,
    ]);
}

import { EnvironmentError } from "@thidua/base/env";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { subgraphs } from "../subgraphs.js";

/**
 * Returns the names of the subgraphs whose tables are in the open database and up to date.
 *
 * @param databases the databases of all subgraphs, in the order of `subgraphs`
 * @param names the subgraphs that must be among them; without any, one must be
 * @throws EnvironmentError with a line for each that must be migrated first
 */
export async function migratedSubgraphs(
  databases: readonly SubgraphDatabase[],
  names: readonly string[],
): Promise<Set<string>> {
  const migrated = new Set<string>();
  for (const [index, { name }] of subgraphs.entries())
    if ((await databases[index]!.pendingMigrations()).length === 0) migrated.add(name);
  const missing = names.filter((name) => !migrated.has(name));
  const toMigrate = missing.length > 0 || migrated.size > 0 ? missing : subgraphs.map(({ name }) => name);
  if (toMigrate.length > 0)
    throw new EnvironmentError(
      toMigrate.map(
        (name) => `${name}: hãy chạy \`npm run migrate -- ${name}\` trước / run \`npm run migrate -- ${name}\` first`,
      ),
    );
  return migrated;
}

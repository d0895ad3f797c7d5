import { EnvironmentError } from "@thidua/base/env";
import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { countOtherChanges } from "@thidua/kit/serve/seed";
import { subgraphs } from "../subgraphs.js";

/**
 * Checks that the facts of the articles mix with no other records: they are for development, and nothing removes them.
 *
 * @param databases the databases of all subgraphs, in the order of `subgraphs`
 * @param migrated the names of those whose tables exist
 * @throws EnvironmentError with a line for each subgraph that holds other records
 */
export async function requireSeedable(
  databases: readonly SubgraphDatabase[],
  migrated: ReadonlySet<string>,
): Promise<void> {
  const problems: string[] = [];
  for (const [index, { name, database }] of subgraphs.entries()) {
    if (!migrated.has(name)) continue;
    const count = await countOtherChanges(databases[index]!, database.schema);
    if (count > 0)
      problems.push(
        `${name}: --articles không nạp vào cơ sở dữ liệu có bản ghi khác (${count} thay đổi không do lệnh seed ghi) / --articles is not for a database with other records (${count} changes that no seed recorded)`,
      );
  }
  if (problems.length > 0) throw new EnvironmentError(problems);
}

/**
 * Checks that the facts of the articles are not loaded in production.
 *
 * @throws EnvironmentError if they would be
 */
export function requireNoProduction(environment: string): void {
  if (environment === "production")
    throw new EnvironmentError([
      "NODE_ENV: --articles chỉ để phát triển và trình diễn, không nạp vào hệ thống thật / --articles is for development and demonstration, not for production",
    ]);
}

import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { organizations } from "@thidua/organizations";
import { fillDatabase } from "./fill-database.js";
import type { GeneratedSize } from "./generated-size.js";
import { ownKeyFunctions } from "./own-key-functions.js";

/**
 * Fills databases of this commit with generated records (see `fillDatabase`).
 *
 * @param databases those of all subgraphs, in the order of `subgraphs`, migrated and with the catalogs of the law
 */
export async function fillOwnDatabases(databases: readonly SubgraphDatabase[], size: GeneratedSize): Promise<void> {
  const deriveOrganizations = organizations.database.derive as (em: never) => Promise<void>;
  await fillDatabase(databases, size, { keys: ownKeyFunctions, deriveOrganizations });
}

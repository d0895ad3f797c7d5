import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { readAwardCatalog } from "./award-catalog.js";
import { awardTables } from "./award-tables.js";
import { campaignTables } from "./campaign-tables.js";
import { entityOf } from "./entity-of.js";
import { exampleTables } from "./example-tables.js";
import { fillTables } from "./fill-tables.js";
import type { GeneratedSize } from "./generated-size.js";
import type { GeneratedTable } from "./generated-table.js";
import { generatedWorld } from "./generated-world.js";
import type { KeyFunctions } from "./key-functions.js";
import { campaignMirror, organizationMirrors } from "./mirror-tables.js";
import { organizationTables } from "./organization-tables.js";
import { publicationTables } from "./publication-tables.js";

/** How a database is filled. */
export interface FillOptions {
  /** The key functions of the commit that the databases belong to. */
  keys: KeyFunctions;
  /** Whether a property that an entity does not have is an error; an earlier commit has fewer. True unless given. */
  isComplete?: boolean;
  /** Adds what is derived from records and missing, of the definition of the organizations subgraph. */
  deriveOrganizations?: (em: never) => Promise<void>;
}

/**
 * Fills the tables of the four subgraphs with generated records, by COPY and past the services: the same records in each run. What is in
 * the tables already stays. No change is recorded; the mirrors hold what their owners do.
 *
 * @param databases the databases of organizations, campaigns, typical-examples and awards, migrated, with the catalogs of the law
 * @param size how many records of each kind
 * @throws Error if the catalogs are missing, or the user of the database is no superuser
 */
export async function fillDatabase(
  databases: readonly SubgraphDatabase[],
  size: GeneratedSize,
  { keys, isComplete = true, deriveOrganizations }: FillOptions,
): Promise<void> {
  const [organizations, campaigns, examples, awards] = databases as [
    SubgraphDatabase,
    SubgraphDatabase,
    SubgraphDatabase,
    SubgraphDatabase,
  ];
  const world = generatedWorld(size, keys);
  const mirrors = organizationMirrors(world);
  const campaignMirrors = [...mirrors, campaignMirror(world)];
  await fillTables(organizations, organizationTables(world), isComplete);
  await deriveOrganizations?.(organizations.fork() as never);
  await fillTables(
    campaigns,
    [...campaignTables(world), ...publicationTables(world), ...ofDatabase(campaigns, mirrors)],
    isComplete,
  );
  await fillTables(examples, [...exampleTables(world), ...ofDatabase(examples, campaignMirrors)], isComplete);
  const catalog = await readAwardCatalog(awards);
  await fillTables(awards, [...awardTables(world, catalog), ...ofDatabase(awards, campaignMirrors)], isComplete);
}

/** Those that a subgraph mirrors. */
function ofDatabase(database: SubgraphDatabase, mirrors: readonly GeneratedTable[]): GeneratedTable[] {
  return mirrors.filter(({ entity }) => entityOf(database, entity));
}

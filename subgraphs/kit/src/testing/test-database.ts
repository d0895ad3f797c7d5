import type { DatabaseDefinition, SubgraphDatabase } from "../changes/database/index.js";
import { withCheckedSnapshots } from "./checked-snapshots.js";
import { openEmbeddedCopy } from "./embedded-template.js";
import { testEnvironment } from "./env.js";
import { openServerCopy } from "./server-template.js";
import type { TestContent } from "./test-content.js";
import type { TestDatabaseOptions, TestDatabases } from "./test-databases.js";

/**
 * Opens a fresh, migrated database for a test file, copied from a template that the first file builds.
 *
 * Takes the subgraphs' definitions, and the content if the template is to hold one; returns their open databases in that order.
 * Embedded by default; with TEST_DATABASE_URL on that PostgreSQL server, a database of its own that `close` drops.
 */
export async function openTestDatabases(
  definitions: DatabaseDefinition[],
  content?: TestContent,
  options: TestDatabaseOptions = {},
): Promise<TestDatabases> {
  const { TEST_DATABASE_URL } = testEnvironment();
  const checked = definitions.map(withCheckedSnapshots);
  return TEST_DATABASE_URL
    ? openServerCopy(checked, TEST_DATABASE_URL, content, options)
    : openEmbeddedCopy(checked, content);
}

/** One subgraph's fresh, migrated database. */
export async function openTestDatabase(
  definition: DatabaseDefinition,
): Promise<SubgraphDatabase & { close(): Promise<void> }> {
  const { databases, close } = await openTestDatabases([definition]);
  return ownDatabase(databases[0]!, close);
}

/** A database whose `close` closes all that was opened with it. */
export function ownDatabase(
  database: SubgraphDatabase,
  close: () => Promise<void>,
): SubgraphDatabase & { close(): Promise<void> } {
  return Object.assign(Object.create(database) as SubgraphDatabase, database, { close });
}

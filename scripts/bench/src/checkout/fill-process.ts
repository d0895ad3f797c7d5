import { fillDatabase } from "@thidua/scripts/generate/fill-database";
import type { GeneratedSize } from "@thidua/scripts/generate/generated-size";
import { openCheckout } from "./checkout.ts";
import { keyFunctionsOf } from "./key-functions.ts";

/**
 * Fills a migrated and seeded database of a commit. Its arguments: the path of the commit, the address of the database, the size as JSON,
 * and whether an entity without a generated property is an error.
 */
const [root = "", url = "", size = "", isComplete = ""] = process.argv.slice(2);
const checkout = await openCheckout(root);
const databases = [];
for (const { database } of checkout.subgraphs)
  databases.push(
    await checkout.openDatabase(database, { kind: "server", url, poolSize: 4, statementTimeout: 3_600_000 }),
  );
await fillDatabase(databases as never, JSON.parse(size) as GeneratedSize, {
  keys: await keyFunctionsOf(checkout),
  isComplete: isComplete === "true",
  deriveOrganizations: checkout.subgraphs[0]!.database.derive,
});
for (const database of databases) await database.close();

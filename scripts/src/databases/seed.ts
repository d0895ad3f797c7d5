import { EnvironmentError } from "@thidua/base/env";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { openDatabases } from "./open-databases.js";
import { seedDatabases } from "./seed-databases.js";

/** `npm run seed`: loads the facts of the articles and the catalogs of the law into migrated databases. */
async function seed(): Promise<void> {
  const graph = await openDatabases(parseSubgraphEnvironment({ ...process.env, PORT: "0" }));
  try {
    const { created, existing } = await seedDatabases(graph.databases);
    console.log(`${created} created, ${existing} were there`);
  } finally {
    await graph.close();
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});

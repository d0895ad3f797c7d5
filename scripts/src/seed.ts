import { EnvironmentError } from "@thidua/base/env";
import { parseSubgraphEnvironment } from "@thidua/kit/serve/environment";
import { openHouse } from "./house/open-house.js";
import { seedHouse } from "./seed/seed-house.js";

/** `npm run seed`: loads the facts of the articles and the catalogs of the law into migrated databases. */
async function seed(): Promise<void> {
  const house = await openHouse(parseSubgraphEnvironment({ ...process.env, PORT: "0" }));
  try {
    const { created, existing } = await seedHouse(house.databases);
    console.log(`${created} created, ${existing} were there`);
  } finally {
    await house.close();
  }
}

seed().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exitCode = 1;
});

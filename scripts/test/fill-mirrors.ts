import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import { loadSeed } from "@thidua/kit/serve/seed";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { openTestDatabase } from "@thidua/kit/testing";
import { seeds, subgraphs } from "../src/subgraphs.js";

/**
 * Fills the mirrors of a subgraph that is tested alone with what its owners' data files say: each owner is loaded into a database
 * of its own, which is closed again. Takes the subgraph's definition and its open database.
 */
export async function fillMirrors(definition: SubgraphDefinition, database: SubgraphDatabase): Promise<void> {
  for (const mirror of definition.mirrors ?? []) {
    const index = subgraphs.findIndex(({ name }) => name === mirror.owner);
    const owner = subgraphs[index];
    if (!owner) throw new Error(`There is no subgraph ${mirror.owner}`);
    const owned = await openTestDatabase(owner.database);
    try {
      await fillMirrors(owner, owned);
      await loadSeed(seeds[index]!, owned);
      await catchUpMirror(database, mirror, owned);
    } finally {
      await owned.close();
    }
  }
}

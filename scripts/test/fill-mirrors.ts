import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import type { SubgraphDefinition } from "@thidua/kit/serve/server";
import { openTestDatabase } from "@thidua/kit/testing";
import { subgraphs } from "../src/house/subgraphs.js";
import { loadSubgraph } from "../src/seed/seed-house.js";

/**
 * Fills the mirrors of a subgraph that is tested alone with what its owners' data files say: each owner is loaded into a database
 * of its own, which is closed again. Takes the subgraph's definition and its open database.
 */
export async function fillMirrors(definition: SubgraphDefinition, database: SubgraphDatabase): Promise<void> {
  for (const mirror of definition.mirrors ?? []) {
    const owner = subgraphs.find(({ name }) => name === mirror.owner);
    if (!owner) throw new Error(`There is no subgraph ${mirror.owner}`);
    const owned = await openTestDatabase(owner.database);
    try {
      await fillMirrors(owner, owned);
      await loadSubgraph(owner.name, owned);
      await catchUpMirror(database, mirror, owned);
    } finally {
      await owned.close();
    }
  }
}

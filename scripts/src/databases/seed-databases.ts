import type { SubgraphDatabase } from "@thidua/kit/changes/database";
import { catchUpMirror } from "@thidua/kit/changes/mirror";
import { type LoadReport, loadSeed } from "@thidua/kit/serve/seed";
import { seeds, subgraphs } from "../subgraphs.js";

/**
 * Loads the facts of the five articles and the catalogs of the law into the databases of `openDatabases`. Loading twice
 * changes nothing. Returns how many records were created and how many existed.
 *
 * Subgraphs are loaded in the order in which their records refer to each other. The mirrors of each one catch up first, since
 * its services look there whether the records exist that a new one refers to.
 */
export async function seedDatabases(databases: readonly SubgraphDatabase[]): Promise<LoadReport> {
  const total: LoadReport = { created: 0, existing: 0 };
  for (const [index, seed] of seeds.entries()) {
    await catchUpMirrors(databases, index);
    const { created, existing } = await loadSeed(seed, databases[index]!);
    total.created += created;
    total.existing += existing;
  }
  return total;
}

/** Brings the mirrors of one subgraph up to date. Takes the databases of all and the subgraph's place among them. */
export async function catchUpMirrors(databases: readonly SubgraphDatabase[], index: number): Promise<void> {
  for (const mirror of subgraphs[index]!.mirrors ?? []) {
    const owner = subgraphs.findIndex(({ name }) => name === mirror.owner);
    await catchUpMirror(databases[index]!, mirror, databases[owner]!);
  }
}

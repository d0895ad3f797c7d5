import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { awardsSeed } from "@thidua/awards";
import { loadSeed } from "@thidua/kit/serve/seed";
import type { TestContent } from "@thidua/kit/testing";
import { fillOwnDatabases, type GeneratedSize } from "../../src/generate/index.js";
import { inRepository } from "../../src/paths.js";
import { multiplyRows, type RepeatedTable } from "./multiply-rows.js";
import { addRareChoices } from "./rare-choices.js";
import { collectWholeStatistics } from "./whole-statistics.js";

/** What is made by the generator. The catalogs are as long as the law makes them. */
export const generatedSize: GeneratedSize = {
  ...{ organizations: 3_500, persons: 20_000, taskCompletions: 20_000 },
  ...{ campaigns: 3_500, registrations: 200_000, initiatives: 20_000 },
  ...{ examples: 20_000, awards: 20_000, others: 5_000 },
};

/** What is repeated, so that the largest table of each subgraph has 200,000 rows, and the others have thousands. */
const repeated: readonly (readonly RepeatedTable[])[] = [
  [{ table: "person", times: 10 }],
  [],
  [{ table: "typical_example", times: 10 }],
  [{ table: "award", times: 10, distinct: "recipient_key" }],
];

/** Generated records in all subgraphs, in the order of `subgraphs`. */
export function generatedContent(): TestContent {
  return {
    name: "generated",
    fingerprint: fingerprint(),
    async fill(databases) {
      await loadSeed(awardsSeed, databases.at(-1)!, ["catalogs"]);
      await fillOwnDatabases(databases, generatedSize);
      await Promise.all(
        databases.map(async (database, index) => {
          for (const table of repeated[index]!) await multiplyRows(database, table);
          await addRareChoices(database);
          await database.rebuildStatistics();
          await collectWholeStatistics(database);
        }),
      );
    },
  };
}

/** Changes with the generator. What it stores by functions of the subgraphs is made anew with their migrations. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const directory of [inRepository("scripts/src/generate"), import.meta.dirname])
    for (const file of readdirSync(directory).sort())
      if (
        directory !== import.meta.dirname ||
        /^(generated-content|multiply-rows|rare-choices|whole-statistics)/.test(file)
      )
        hash.update(readFileSync(join(directory, file)));
  return hash.digest("hex");
}

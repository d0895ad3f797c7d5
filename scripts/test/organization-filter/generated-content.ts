import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { awardsSeed } from "@thidua/awards";
import { loadSeed } from "@thidua/kit/serve/seed";
import type { TestContent } from "@thidua/kit/testing";
import { fillOwnDatabases, type GeneratedSize } from "../../src/generate/index.js";
import { inRepository } from "../../src/paths.js";

/** More organizations, records and children of a parent than the statements of a page look at before they take another way. */
const size: GeneratedSize = {
  ...{ organizations: 300, persons: 2_200, campaigns: 300, registrations: 2_200, initiatives: 2_200 },
  ...{ examples: 2_200, taskCompletions: 200, awards: 2_500, others: 400 },
};

/** Generated records in all subgraphs, in the order of `subgraphs`. */
export function generatedContent(): TestContent {
  const hash = createHash("sha256").update(JSON.stringify(size));
  const directory = inRepository("scripts/src/generate");
  for (const file of readdirSync(directory).sort()) hash.update(readFileSync(join(directory, file)));
  return {
    name: "org_filter",
    fingerprint: hash.digest("hex"),
    async fill(databases) {
      await loadSeed(awardsSeed, databases.at(-1)!, ["catalogs"]);
      await fillOwnDatabases(databases, size);
    },
  };
}
